namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>Made by its constructor alone.</summary>
[Table("drawings")]
public partial class Drawing
{
    public Drawing(string title, int year, string? note = null)
    {
        if (year < 1000)
        {
            throw new ArgumentOutOfRangeException(nameof(year));
        }
        (Title, Year, Note) = (title, year, note);
    }

    [Key] public int Id { get; private set; }

    public string Title { get; }

    public int Year { get; }

    public string? Note { get; set; }
}

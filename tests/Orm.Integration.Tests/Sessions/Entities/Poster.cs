namespace Orm.Integration.Tests.Sessions.Entities;

/// <summary>Columns that the database fills where nobody set them.</summary>
[Table("posters")]
public partial class Poster
{
    [Key] public int Id { get; set; }

    public required string Motto { get; set; }

    [Column(Default = 250)] public partial int Copies { get; set; }

    [Column(Default = "A2")] public string? Format { get; set; }

    [Column(DefaultSql = "CURRENT_TIMESTAMP")] public partial DateTime PrintedAt { get; set; }
}

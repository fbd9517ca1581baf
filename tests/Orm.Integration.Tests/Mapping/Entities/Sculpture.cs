namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>Each way to declare a property.</summary>
[Table("sculptures")]
public partial class Sculpture
{
    [Key] public int Id { get; init; }

    public required string Title { get; init; }

    public required double Weight { get; set; }

    public string? Notes { get; private set; }

    public partial string? Place { get; private set; }

    public required partial int Year { get; init; }

    public partial int Views { get; set; } = 7;

    [NotMapped] public string? Mood { get; set; }

    public string Label => $"{Title} ({Year})";

    public void Annotate(string notes, string place) => (Notes, Place) = (notes, place);
}

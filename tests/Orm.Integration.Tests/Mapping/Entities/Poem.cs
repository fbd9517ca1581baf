namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>A record with a partial property.</summary>
[Table("poems")]
public partial record Poem
{
    [Key] public int Id { get; set; }

    public required partial string Title { get; set; }

    public string? Text { get; set; }
}

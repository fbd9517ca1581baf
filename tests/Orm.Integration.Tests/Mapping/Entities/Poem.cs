namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>A record with partial properties, one of which the database fills where nobody set it.</summary>
[Table("poems")]
public partial record Poem
{
    [Key] public int Id { get; set; }

    public required partial string Title { get; set; }

    public string? Text { get; set; }

    [Column(Default = 14)] public partial int Lines { get; set; }
}

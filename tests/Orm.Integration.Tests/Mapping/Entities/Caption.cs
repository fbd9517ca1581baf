namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>Goes when its exhibit goes.</summary>
[Table("captions")]
public partial class Caption
{
    [Key] public int Id { get; set; }

    [References<Exhibit>(OnDelete = OnDelete.Cascade)] public int ExhibitId { get; set; }

    public required string Text { get; set; }
}

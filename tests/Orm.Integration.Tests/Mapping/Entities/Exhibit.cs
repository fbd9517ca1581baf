namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>Enums, a range, a cascade, and a self-reference.</summary>
[Table("exhibits")]
[Index(nameof(Shelf), nameof(Slot), Unique = true)]
[Index(nameof(Material), Where = "slot > 3", Name = "ix_exhibits_upper")]
[Check("slot BETWEEN 1 AND 9")]
public partial class Exhibit
{
    [Key] public int Id { get; set; }

    public Material Material { get; set; }

    [AsText] public Material? Spare { get; set; }

    public int Shelf { get; set; }

    public int Slot { get; set; }

    [Column(Length = 5)] public string? Code { get; set; }

    [References<Exhibit>(OnDelete = OnDelete.SetNull)] public int? PartOf { get; set; }
}

namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>Columns that the database computes, in every shape that a property can have.</summary>
[Table("parcels")]
public partial class Parcel
{
    [Key] public int Id { get; set; }

    public int Width { get; set; }

    public int Height { get; set; }

    public string? Label { get; set; }

    [Computed("width * height")] public int Area { get; }

    [Computed("width > height")] public bool IsWide { get; private set; }

    [Computed("upper(label)")] public partial string? Title { get; }

    [Unique, Computed("label || ' ' || width")] public string? Code { get; init; }
}

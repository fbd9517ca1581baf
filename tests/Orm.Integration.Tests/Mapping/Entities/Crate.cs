namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>Every property that is written is partial, so changes are known from the setters alone.</summary>
[Table("crates")]
public partial class Crate
{
    [Key] public partial Guid Id { get; set; }

    public partial int Width { get; set; }

    public partial int Depth { get; set; }

    [Version] public partial int Version { get; set; }

    [Computed("width + depth")] public partial int Rim { get; }

#pragma warning disable ORM160 // to see that what is assigned to it is ignored
    [Computed("width - depth")] public int Overhang { get; set; }
#pragma warning restore ORM160
}

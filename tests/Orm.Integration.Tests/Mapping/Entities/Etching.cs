namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>Key and title come from the base.</summary>
[Table("etchings")]
public partial class Etching : Artwork
{
    public int Prints { get; set; }

    public partial string? Technique { get; set; }
}

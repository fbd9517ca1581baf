namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>A counted key that soon has no more numbers.</summary>
[Table("badges")]
public partial class Badge
{
    [Key] public byte Id { get; set; }

    public int Holder { get; set; }
}

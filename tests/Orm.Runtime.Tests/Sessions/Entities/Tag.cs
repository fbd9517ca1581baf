namespace Orm.Runtime.Tests.Sessions.Entities;

/// <summary>Plain properties: changes are found by comparing. The key is given, and a name is taken by one tag alone.</summary>
[Table("tags")]
public partial class Tag
{
    [Key(Generated = false)]
    public int Id { get; set; }

    [Unique]
    public required string Name { get; set; }

    public byte[]? Data { get; set; }
}

namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>Content that can change in place.</summary>
[Table("archives")]
public partial class Archive
{
    [Key] public int Id { get; set; }

    public required byte[] Content { get; set; }

    public partial byte[]? Seal { get; set; }
}

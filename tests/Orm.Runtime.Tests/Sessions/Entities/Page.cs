namespace Orm.Runtime.Tests.Sessions.Entities;

/// <summary>Has a version, bytes in a partial property, and a default that the database gives.</summary>
[Table("pages")]
public partial class Page
{
    [Key]
    public partial int Id { get; set; }

    [Version]
    public partial int Version { get; set; }

    public partial byte[]? Body { get; set; }

    [Column(Default = "draft")]
    public partial string? Status { get; set; }
}

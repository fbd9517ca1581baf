namespace Orm.Integration.Tests.Embedding.Entities;

/// <summary>Every property partial.</summary>
[Table("bundles")]
public partial class Bundle
{
    [Key] public partial int Id { get; set; }

    [Embedded] public required partial Place To { get; set; }

    [Embedded] public partial Amount? Fee { get; set; }
}

namespace Orm.Integration.Tests.Sessions.Entities;

/// <summary>Partial properties only: setters mark what changed.</summary>
[Table("plays")]
public partial class Play
{
    [Key] public partial int Id { get; set; }

    public required partial string Title { get; set; }

    public partial int Minutes { get; set; }

    public partial string? Note { get; set; }
}

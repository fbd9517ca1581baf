namespace Orm.Integration.Tests.Sessions.Entities;

/// <summary>Partial properties only; one tells when it is compared.</summary>
[Table("gauges")]
public partial class Gauge
{
    [Key(Generated = false)] public partial int Id { get; set; }

    public partial Reading Reading { get; set; }
}

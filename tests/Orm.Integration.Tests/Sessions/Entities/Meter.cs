namespace Orm.Integration.Tests.Sessions.Entities;

/// <summary>The same with plain properties.</summary>
[Table("meters")]
public partial class Meter
{
    [Key(Generated = false)] public int Id { get; set; }

    public Reading Reading { get; set; }
}

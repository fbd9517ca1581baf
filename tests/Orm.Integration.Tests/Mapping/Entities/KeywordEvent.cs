namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>Names that are keywords of C#, of SQL, or of both, and names that quoting alone makes possible.</summary>
[Table("select")]
public partial class @event
{
    [Key] public int @class { get; set; }

    [Column("order")] public required string @string { get; set; }

    [Column("Group By \"x\"")] public int? @new { get; set; }

    [Column("naïve ünïcode")] public partial string? @default { get; set; }

    public int where { get; set; }

    public int value { get; set; }

    public string? row { get; set; }
}

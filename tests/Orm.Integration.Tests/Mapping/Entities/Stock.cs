namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>A composite key that another table refers to.</summary>
[Table("stocks")]
public partial class Stock
{
    [Key] public required string Depot { get; init; }

    [Key] public long Number { get; init; }

    public int Count { get; set; }
}

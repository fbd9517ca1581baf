namespace Orm.Benchmarks.Data;

/// <summary>A parent whose key the program makes.</summary>
[Table("orders")]
public partial class Order
{
    [Key(Generated = false)]
    public partial long Id { get; set; }

    public required partial string Customer { get; set; }

    public partial DateTime PlacedAt { get; set; }
}

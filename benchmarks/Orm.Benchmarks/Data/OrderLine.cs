namespace Orm.Benchmarks.Data;

/// <summary>A child of <see cref="Order"/>.</summary>
[Table("order_lines")]
public partial class OrderLine
{
    [Key(Generated = false)]
    public partial long Id { get; set; }

    [References<Order>]
    public partial long OrderId { get; set; }

    public required partial string Product { get; set; }

    public partial int Quantity { get; set; }
}

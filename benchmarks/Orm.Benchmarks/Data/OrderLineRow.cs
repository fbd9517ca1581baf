namespace Orm.Benchmarks.Data;

/// <summary>The plain class of an order's line.</summary>
public sealed class OrderLineRow
{
    public long Id { get; set; }

    public long OrderId { get; set; }

    public string Product { get; set; } = "";

    public int Quantity { get; set; }
}

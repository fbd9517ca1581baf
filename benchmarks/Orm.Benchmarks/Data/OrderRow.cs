namespace Orm.Benchmarks.Data;

/// <summary>The plain class of an order.</summary>
public sealed class OrderRow
{
    public long Id { get; set; }

    public string Customer { get; set; } = "";

    public DateTime PlacedAt { get; set; }
}

using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Trackers;

/// <summary>What orders and their lines are written with.</summary>
internal static class OrderValues
{
    public const string Customer = "Ada Lovelace";
    public const string Product = "A deck of punched cards";

    public static readonly DateTime PlacedAt = new(2026, 11, 26, 10, 30, 0, DateTimeKind.Utc);

    public static void Check(Peer peer, long written, long expected)
    {
        if (written != expected)
        {
            throw new InvalidOperationException($"{peer} wrote {written} lines, not {expected}.");
        }
    }
}

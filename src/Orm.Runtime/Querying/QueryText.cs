using Orm.Drivers;

namespace Orm.Querying;

/// <summary>The assembled statement of a sequence of pieces.</summary>
internal sealed class QueryText
{
    private long lastUsed;

    private readonly QueryKey key;

    public QueryText(QueryKey key, Statement statement, int[][] numbers)
    {
        this.key = key;
        Statement = statement;
        Numbers = numbers;
        OfLast = Array.TrueForAll(numbers[..^1], static each => each.Length == 0) ? numbers[^1] : null;
    }

    /// <summary>What it is found by.</summary>
    public ref readonly QueryKey Key => ref key;

    public Statement Statement { get; }

    /// <summary>For each operator from the root, the number of each of its values in the statement; 0 where it does without.</summary>
    public int[][] Numbers { get; }

    /// <summary>The last operator's of them, where no other has values; else null.</summary>
    public int[]? OfLast { get; }

    /// <summary>A reading of the cache's clock. Racing writes lose nothing that matters.</summary>
    public long LastUsed
    {
        get => Volatile.Read(ref lastUsed);
        set => Volatile.Write(ref lastUsed, value);
    }
}

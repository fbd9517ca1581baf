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
    }

    /// <summary>What it is found by.</summary>
    public ref readonly QueryKey Key => ref key;

    public Statement Statement { get; }

    /// <summary>For each operator from the root, the number of each of its values in the statement; 0 where it does without.</summary>
    public int[][] Numbers { get; }

    /// <summary>A reading of the cache's clock. Racing writes lose nothing that matters.</summary>
    public long LastUsed
    {
        get => Volatile.Read(ref lastUsed);
        set => Volatile.Write(ref lastUsed, value);
    }
}

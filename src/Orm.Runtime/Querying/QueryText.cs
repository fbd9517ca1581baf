using System.Runtime.CompilerServices;
using Orm.Drivers;

namespace Orm.Querying;

/// <summary>The assembled statement of a sequence of pieces.</summary>
internal sealed class QueryText
{
    private long lastUsed;

    private readonly QueryKey key;

    // Of the key, for a look at a query that the text is expected to be of.
    private readonly Terminal terminal;
    private readonly uint nullsOfLast;

    // The beginning of a query that has one operator besides, and no operands; else null.
    private readonly Piece? soleBefore;

    public QueryText(QueryKey key, int owner, Statement statement, int[][] numbers)
    {
        this.key = key;
        Owner = owner;
        var steps = key.Steps;
        terminal = key.Terminal;
        nullsOfLast = steps[^1].Nulls;
        soleBefore = steps is [var before, _] && !key.IsCompound ? before.Piece : null;
        Statement = statement;
        Numbers = numbers;
        OfLast = Array.TrueForAll(numbers[..^1], static each => each.Length == 0) ? numbers[^1] : null;
    }

    /// <summary>What it is found by.</summary>
    public ref readonly QueryKey Key => ref key;

    /// <summary>The number of the <see cref="QueryTexts"/> that made it. A number, since pieces outlive engines.</summary>
    public int Owner { get; }

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

    /// <summary>Whether it is the text of a query whose last operator is its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsOf(Query query, Terminal terminal)
        => query.Previous is { Previous: null } before && before.Piece == soleBefore
            ? this.terminal == terminal && nullsOfLast == query.Nulls
            : key.IsOf(query, terminal);

    /// <summary>The same where the last operator, which has no operands, is not yet appended to the query.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsOf(Query query, uint nulls, Terminal terminal)
        => this.terminal == terminal && nullsOfLast == nulls && ((query.Previous is null && query.Piece == soleBefore) || key.IsOfFiltered(query));
}

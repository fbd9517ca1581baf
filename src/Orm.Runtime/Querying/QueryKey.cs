using System.Runtime.CompilerServices;

namespace Orm.Querying;

/// <summary>
/// What a statement's text depends on: the pieces with their null states, and what is asked. Looked up by the query itself,
/// so that a hit allocates nothing; kept with the steps alone, since a query would keep its session alive.
/// </summary>
internal readonly struct QueryKey : IEquatable<QueryKey>
{
    private readonly Query? query;
    private readonly QueryStep[]? steps;
    private readonly int hash;

    public QueryKey(Query query, Terminal terminal)
    {
        this.query = query;
        Terminal = terminal;
        hash = unchecked((HashOf(query) * 31) + (int)terminal);
    }

    private QueryKey(QueryStep[] steps, Terminal terminal, int hash)
    {
        this.steps = steps;
        Terminal = terminal;
        this.hash = hash;
        IsCompound = Array.Exists(steps, static step => step.Operands > 0);
    }

    /// <summary>What is asked.</summary>
    public Terminal Terminal { get; }

    /// <summary>Of a stored key: the operators.</summary>
    public QueryStep[] Steps => steps!;

    /// <summary>Of a stored key: whether other queries belong to one of the operators.</summary>
    public bool IsCompound { get; }

    /// <summary>The same key without the query.</summary>
    public QueryKey ToStored(QueryStep[] steps) => new(steps, Terminal, hash);

    public bool Equals(QueryKey other)
    {
        if (hash != other.hash || Terminal != other.Terminal)
        {
            return false;
        }

        return (query, other.query) switch
        {
            (null, null) => steps.AsSpan().SequenceEqual(other.steps),
            ({ } left, null) => other.IsOf(left, Terminal),
            (null, { } right) => IsOf(right, Terminal),
            ({ } left, { } right) => left == right,
        };
    }

    /// <summary>Whether a stored key is that of a query.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsOf(Query query, Terminal terminal)
        => Terminal == terminal && (IsCompound ? QueryStep.MatchCompound(steps!, query) : QueryStep.MatchSimple(steps!, query));

    /// <summary>Whether it is that of a query with one operator more, which has no operands, where that is its last operator indeed.</summary>
    public bool IsOfFiltered(Query query) => !IsCompound && QueryStep.MatchSimple(steps.AsSpan(0, steps!.Length - 1), query);

    /// <summary>The same of a key whose hash is known.</summary>
    public bool IsOf(in QueryKey other) => hash == other.hash && IsOf(other.query!, other.Terminal);

    public override bool Equals(object? obj) => obj is QueryKey other && Equals(other);

    public override int GetHashCode() => hash;

    private static int HashOf(Query query)
    {
        var hash = 0;
        for (var step = query; step is not null; step = step.Previous)
        {
            hash = unchecked((((hash * 31) + step.Piece.Hash) * 31) + (int)step.Nulls);
            foreach (var operand in step.Operands)
            {
                hash = unchecked((hash * 31) + HashOf(operand) + 1);
            }
        }

        return hash;
    }
}

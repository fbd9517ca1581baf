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
    private readonly Terminal terminal;
    private readonly int hash;

    public QueryKey(Query query, Terminal terminal)
    {
        this.query = query;
        this.terminal = terminal;
        hash = unchecked((query.Hash * 31) + (int)terminal);
    }

    private QueryKey(QueryStep[] steps, Terminal terminal, int hash)
    {
        this.steps = steps;
        this.terminal = terminal;
        this.hash = hash;
    }

    /// <summary>The same key without the query.</summary>
    public QueryKey ToStored(QueryStep[] steps) => new(steps, terminal, hash);

    public bool Equals(QueryKey other)
    {
        if (hash != other.hash || terminal != other.terminal)
        {
            return false;
        }

        return (query, other.query) switch
        {
            (null, null) => steps.AsSpan().SequenceEqual(other.steps),
            ({ } left, null) => QueryStep.Match(other.steps!, left),
            (null, { } right) => QueryStep.Match(steps!, right),
            ({ } left, { } right) => left == right,
        };
    }

    /// <summary>Whether a stored key is that of a query.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsOf(in QueryKey other) => hash == other.hash && terminal == other.terminal && QueryStep.Match(steps!, other.query!);

    public override bool Equals(object? obj) => obj is QueryKey other && Equals(other);

    public override int GetHashCode() => hash;
}

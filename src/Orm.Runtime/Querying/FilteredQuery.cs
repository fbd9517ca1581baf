using System.ComponentModel;
using System.Runtime.CompilerServices;
using Orm.Drivers;

namespace Orm.Querying;

/// <summary>
/// For generated code: a query and a condition with which it is read at once. No query is made of the two where the statement is known,
/// but an object for the condition's values.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FilteredQuery<T, TArguments>
    where TArguments : struct, IQueryArguments
{
    private readonly Query<T> query;
    private readonly Piece condition;
    private readonly TArguments arguments;

    internal FilteredQuery(Query<T> query, Piece condition, TArguments arguments)
    {
        this.query = query;
        this.condition = condition;
        this.arguments = arguments;
    }

    /// <summary>The first row.</summary>
    /// <exception cref="OrmException">There is none.</exception>
    public T First() => Reading(Terminal.First).One(nameof(First), isOnly: false);

    /// <inheritdoc cref="First"/>
    public ValueTask<T> FirstAsync(CancellationToken cancellationToken)
        => Reading(Terminal.First).OneAsync(nameof(FirstAsync), isOnly: false, cancellationToken);

    /// <summary>The first row; null (or the type's default) where there is none.</summary>
    public T? FirstOrDefault() => Reading(Terminal.First).OneOrDefault(nameof(FirstOrDefault), isOnly: false);

    /// <inheritdoc cref="FirstOrDefault"/>
    public ValueTask<T?> FirstOrDefaultAsync(CancellationToken cancellationToken)
        => Reading(Terminal.First).OneOrDefaultAsync(nameof(FirstOrDefaultAsync), isOnly: false, cancellationToken);

    /// <summary>The one row.</summary>
    /// <exception cref="OrmException">There is none, or more than one.</exception>
    public T Single() => Reading(Terminal.Single).One(nameof(Single), isOnly: true);

    /// <inheritdoc cref="Single"/>
    public ValueTask<T> SingleAsync(CancellationToken cancellationToken)
        => Reading(Terminal.Single).OneAsync(nameof(SingleAsync), isOnly: true, cancellationToken);

    /// <summary>The one row; null (or the type's default) where there is none.</summary>
    /// <exception cref="OrmException">There is more than one.</exception>
    public T? SingleOrDefault() => Reading(Terminal.Single).OneOrDefault(nameof(SingleOrDefault), isOnly: true);

    /// <inheritdoc cref="SingleOrDefault"/>
    public ValueTask<T?> SingleOrDefaultAsync(CancellationToken cancellationToken)
        => Reading(Terminal.Single).OneOrDefaultAsync(nameof(SingleOrDefaultAsync), isOnly: true, cancellationToken);

    /// <summary>Whether there is a row.</summary>
    public bool Any() => Reading(Terminal.Any).Any(nameof(Any));

    /// <inheritdoc cref="Any"/>
    public ValueTask<bool> AnyAsync(CancellationToken cancellationToken) => Reading(Terminal.Any).AnyAsync(nameof(AnyAsync), cancellationToken);

    /// <summary>Whether there is none: the condition is the negation of one that all rows are to meet.</summary>
    public bool RunAll() => Reading(Terminal.Any).All();

    /// <inheritdoc cref="RunAll"/>
    public ValueTask<bool> RunAllAsync(CancellationToken cancellationToken) => Reading(Terminal.Any).AllAsync(cancellationToken);

    /// <summary>Whether there is a row: the condition is that it is a certain value.</summary>
    public bool Contains() => Reading(Terminal.Any).Any(nameof(Contains));

    /// <inheritdoc cref="Contains"/>
    public ValueTask<bool> ContainsAsync(CancellationToken cancellationToken) => Reading(Terminal.Any).AnyAsync(nameof(ContainsAsync), cancellationToken);

    /// <summary>How many rows there are.</summary>
    /// <exception cref="OverflowException">More than <see cref="int.MaxValue"/>.</exception>
    public int Count() => checked((int)Reading(Terminal.Count).Count(nameof(Count)));

    /// <inheritdoc cref="Count"/>
    public async ValueTask<int> CountAsync(CancellationToken cancellationToken)
        => checked((int)await Reading(Terminal.Count).CountAsync(nameof(CountAsync), cancellationToken).ConfigureAwait(false));

    /// <summary>How many rows there are.</summary>
    public long LongCount() => Reading(Terminal.Count).Count(nameof(LongCount));

    /// <inheritdoc cref="LongCount"/>
    public ValueTask<long> LongCountAsync(CancellationToken cancellationToken)
        => Reading(Terminal.Count).CountAsync(nameof(LongCountAsync), cancellationToken);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Reading<T> Reading(Terminal terminal)
        => query.Session.Engine.Queries.Find(query, condition, arguments.Nulls, terminal) is { OfLast: not null } text
            ? new Reading<T>(query.Session, query.Reader, text.Statement, ReadArguments.OfLast(arguments, text))
            : query.Append(condition, arguments).Reading(terminal);
}

using System.ComponentModel;
using System.Runtime.CompilerServices;
using Orm.Drivers;
using Orm.Querying;

namespace Orm;

public partial class Query<T>
{
    /// <summary>All rows.</summary>
    public List<T> ToList() => Reading(Terminal.Rows).ListAsync(nameof(ToList), Io.Sync, default).GetAwaiter().GetResult();

    /// <inheritdoc cref="ToList"/>
    public ValueTask<List<T>> ToListAsync(CancellationToken cancellationToken = default)
        => Reading(Terminal.Rows).ListAsync(nameof(ToListAsync), Io.Async, cancellationToken);

    /// <summary>All rows.</summary>
    public T[] ToArray() => [.. Reading(Terminal.Rows).ListAsync(nameof(ToArray), Io.Sync, default).GetAwaiter().GetResult()];

    /// <inheritdoc cref="ToArray"/>
    public async ValueTask<T[]> ToArrayAsync(CancellationToken cancellationToken = default)
        => [.. await Reading(Terminal.Rows).ListAsync(nameof(ToArrayAsync), Io.Async, cancellationToken).ConfigureAwait(false)];

    /// <summary>The first row.</summary>
    /// <exception cref="OrmException">There is none.</exception>
    public T First() => Reading(Terminal.First).One(nameof(First), isOnly: false);

    /// <inheritdoc cref="First()"/>
    public ValueTask<T> FirstAsync(CancellationToken cancellationToken = default)
        => Reading(Terminal.First).OneAsync(nameof(FirstAsync), isOnly: false, cancellationToken);

    /// <summary>The first row; null (or the type's default) where there is none.</summary>
    public T? FirstOrDefault() => Reading(Terminal.First).OneOrDefault(nameof(FirstOrDefault), isOnly: false);

    /// <inheritdoc cref="FirstOrDefault()"/>
    public ValueTask<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default)
        => Reading(Terminal.First).OneOrDefaultAsync(nameof(FirstOrDefaultAsync), isOnly: false, cancellationToken);

    /// <summary>The one row.</summary>
    /// <exception cref="OrmException">There is none, or more than one.</exception>
    public T Single() => Reading(Terminal.Single).One(nameof(Single), isOnly: true);

    /// <inheritdoc cref="Single()"/>
    public ValueTask<T> SingleAsync(CancellationToken cancellationToken = default)
        => Reading(Terminal.Single).OneAsync(nameof(SingleAsync), isOnly: true, cancellationToken);

    /// <summary>The one row; null (or the type's default) where there is none.</summary>
    /// <exception cref="OrmException">There is more than one.</exception>
    public T? SingleOrDefault() => Reading(Terminal.Single).OneOrDefault(nameof(SingleOrDefault), isOnly: true);

    /// <inheritdoc cref="SingleOrDefault()"/>
    public ValueTask<T?> SingleOrDefaultAsync(CancellationToken cancellationToken = default)
        => Reading(Terminal.Single).OneOrDefaultAsync(nameof(SingleOrDefaultAsync), isOnly: true, cancellationToken);

    /// <summary>Whether there is a row.</summary>
    public bool Any() => Reading(Terminal.Any).Any(nameof(Any));

    /// <inheritdoc cref="Any()"/>
    public ValueTask<bool> AnyAsync(CancellationToken cancellationToken = default) => Reading(Terminal.Any).AnyAsync(nameof(AnyAsync), cancellationToken);

    /// <summary>How many rows there are.</summary>
    /// <exception cref="OverflowException">More than <see cref="int.MaxValue"/>.</exception>
    public int Count() => checked((int)Reading(Terminal.Count).Count(nameof(Count)));

    /// <inheritdoc cref="Count()"/>
    public async ValueTask<int> CountAsync(CancellationToken cancellationToken = default)
        => checked((int)await Reading(Terminal.Count).CountAsync(nameof(CountAsync), cancellationToken).ConfigureAwait(false));

    /// <summary>How many rows there are.</summary>
    public long LongCount() => Reading(Terminal.Count).Count(nameof(LongCount));

    /// <inheritdoc cref="LongCount()"/>
    public ValueTask<long> LongCountAsync(CancellationToken cancellationToken = default)
        => Reading(Terminal.Count).CountAsync(nameof(LongCountAsync), cancellationToken);

    /// <summary>
    /// The SQL that reads every row, for this session's database, and its parameters:
    /// <c>SELECT id, name FROM users WHERE age >= $1</c>.
    /// </summary>
    public QuerySql ToSql()
    {
        var text = Session.Engine.Queries.Get(this, Terminal.Rows);
        return new QuerySql(text.Statement.Sql, new QueryArguments(this, text));
    }

    /// <summary>For generated code: whether no row meets the negation of a condition, which was appended.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool RunAll() => Reading(Terminal.Any).All();

    /// <inheritdoc cref="RunAll"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ValueTask<bool> RunAllAsync(CancellationToken cancellationToken) => Reading(Terminal.Any).AllAsync(cancellationToken);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Reading<T> Reading(Terminal terminal)
    {
        var text = Session.Engine.Queries.Get(this, terminal);
        return new Reading<T>(Session, Reader, text.Statement, new ReadArguments(this, text));
    }
}

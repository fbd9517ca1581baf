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
    public bool Any() => AnyAsync(nameof(Any), Io.Sync, default).GetAwaiter().GetResult();

    /// <inheritdoc cref="Any()"/>
    public ValueTask<bool> AnyAsync(CancellationToken cancellationToken = default) => AnyAsync(nameof(AnyAsync), Io.Async, cancellationToken);

    /// <summary>How many rows there are.</summary>
    /// <exception cref="OverflowException">More than <see cref="int.MaxValue"/>.</exception>
    public int Count() => checked((int)CountAsync(nameof(Count), Io.Sync, default).GetAwaiter().GetResult());

    /// <inheritdoc cref="Count()"/>
    public async ValueTask<int> CountAsync(CancellationToken cancellationToken = default)
        => checked((int)await CountAsync(nameof(CountAsync), Io.Async, cancellationToken).ConfigureAwait(false));

    /// <summary>How many rows there are.</summary>
    public long LongCount() => CountAsync(nameof(LongCount), Io.Sync, default).GetAwaiter().GetResult();

    /// <inheritdoc cref="LongCount()"/>
    public ValueTask<long> LongCountAsync(CancellationToken cancellationToken = default) => CountAsync(nameof(LongCountAsync), Io.Async, cancellationToken);

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
    public bool RunAll() => !AnyAsync("All", Io.Sync, default).GetAwaiter().GetResult();

    /// <inheritdoc cref="RunAll"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public async ValueTask<bool> RunAllAsync(CancellationToken cancellationToken)
        => !await AnyAsync("AllAsync", Io.Async, cancellationToken).ConfigureAwait(false);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Reading<T> Reading(Terminal terminal)
    {
        var text = Session.Engine.Queries.Get(this, terminal);
        return new Reading<T>(Session, Reader, text.Statement, new ReadArguments(this, text));
    }

    private async ValueTask<bool> AnyAsync(string operation, Io io, CancellationToken cancellationToken)
    {
        var text = Session.Engine.Queries.Get(this, Terminal.Any);
        var reader = await Session.RunAsync(
            operation, text.Statement, new QueryArguments(this, text), default(AnyReader), io, cancellationToken).ConfigureAwait(false);
        return reader.Value;
    }

    private async ValueTask<long> CountAsync(string operation, Io io, CancellationToken cancellationToken)
    {
        var text = Session.Engine.Queries.Get(this, Terminal.Count);
        var reader = await Session.RunAsync(
            operation, text.Statement, new QueryArguments(this, text), default(CountReader), io, cancellationToken).ConfigureAwait(false);
        return reader.Value;
    }
}

using Orm.Drivers;
using Orm.Querying;

namespace Orm;

public partial class Query<T>
{
    /// <summary>All rows.</summary>
    public List<T> ToList() => ListAsync(nameof(ToList), Io.Sync, default).GetAwaiter().GetResult();

    /// <inheritdoc cref="ToList"/>
    public ValueTask<List<T>> ToListAsync(CancellationToken cancellationToken = default)
        => ListAsync(nameof(ToListAsync), Io.Async, cancellationToken);

    /// <summary>All rows.</summary>
    public T[] ToArray() => [.. ListAsync(nameof(ToArray), Io.Sync, default).GetAwaiter().GetResult()];

    /// <inheritdoc cref="ToArray"/>
    public async ValueTask<T[]> ToArrayAsync(CancellationToken cancellationToken = default)
        => [.. await ListAsync(nameof(ToArrayAsync), Io.Async, cancellationToken).ConfigureAwait(false)];

    /// <summary>The first row.</summary>
    /// <exception cref="OrmException">There is none.</exception>
    public T First() => OneAsync(nameof(First), Terminal.First, Io.Sync, default).GetAwaiter().GetResult();

    /// <inheritdoc cref="First()"/>
    public ValueTask<T> FirstAsync(CancellationToken cancellationToken = default)
        => OneAsync(nameof(FirstAsync), Terminal.First, Io.Async, cancellationToken);

    /// <summary>The first row; null (or the type's default) where there is none.</summary>
    public T? FirstOrDefault() => OneOrDefaultAsync(nameof(FirstOrDefault), Terminal.First, Io.Sync, default).GetAwaiter().GetResult();

    /// <inheritdoc cref="FirstOrDefault()"/>
    public ValueTask<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default)
        => OneOrDefaultAsync(nameof(FirstOrDefaultAsync), Terminal.First, Io.Async, cancellationToken);

    /// <summary>The one row.</summary>
    /// <exception cref="OrmException">There is none, or more than one.</exception>
    public T Single() => OneAsync(nameof(Single), Terminal.Single, Io.Sync, default).GetAwaiter().GetResult();

    /// <inheritdoc cref="Single()"/>
    public ValueTask<T> SingleAsync(CancellationToken cancellationToken = default)
        => OneAsync(nameof(SingleAsync), Terminal.Single, Io.Async, cancellationToken);

    /// <summary>The one row; null (or the type's default) where there is none.</summary>
    /// <exception cref="OrmException">There is more than one.</exception>
    public T? SingleOrDefault() => OneOrDefaultAsync(nameof(SingleOrDefault), Terminal.Single, Io.Sync, default).GetAwaiter().GetResult();

    /// <inheritdoc cref="SingleOrDefault()"/>
    public ValueTask<T?> SingleOrDefaultAsync(CancellationToken cancellationToken = default)
        => OneOrDefaultAsync(nameof(SingleOrDefaultAsync), Terminal.Single, Io.Async, cancellationToken);

    /// <summary>Whether there is a row.</summary>
    public bool Any() => AnyAsync(nameof(Any), Io.Sync, default).GetAwaiter().GetResult();

    /// <inheritdoc cref="Any()"/>
    public ValueTask<bool> AnyAsync(CancellationToken cancellationToken = default) => AnyAsync(nameof(AnyAsync), Io.Async, cancellationToken);

    /// <summary>How many rows there are.</summary>
    /// <exception cref="OverflowException">More than <see cref="int.MaxValue"/>.</exception>
    public int Count() => CountAsync(nameof(Count), Io.Sync, default).GetAwaiter().GetResult();

    /// <inheritdoc cref="Count()"/>
    public ValueTask<int> CountAsync(CancellationToken cancellationToken = default) => CountAsync(nameof(CountAsync), Io.Async, cancellationToken);

    private ValueTask<List<T>> ListAsync(string operation, Io io, CancellationToken cancellationToken)
    {
        var text = Session.Engine.Queries.Get(this, Terminal.Rows);
        return Reader.ListAsync(Session, operation, text.Statement, new QueryArguments(this, text), io, cancellationToken);
    }

    private async ValueTask<T> OneAsync(string operation, Terminal terminal, Io io, CancellationToken cancellationToken)
    {
        var text = Session.Engine.Queries.Get(this, terminal);
        var row = await FirstRowAsync(text, operation, terminal, io, cancellationToken).ConfigureAwait(false);
        return row.Count == 0 ? throw ResultErrors.NoRow(operation, text.Statement.Sql) : row.Value!;
    }

    private async ValueTask<T?> OneOrDefaultAsync(string operation, Terminal terminal, Io io, CancellationToken cancellationToken)
    {
        var text = Session.Engine.Queries.Get(this, terminal);
        var row = await FirstRowAsync(text, operation, terminal, io, cancellationToken).ConfigureAwait(false);
        return row.Value;
    }

    private async ValueTask<FirstRow<T>> FirstRowAsync(
        QueryText text, string operation, Terminal terminal, Io io, CancellationToken cancellationToken)
    {
        var row = await Reader.FirstAsync(
            Session, operation, text.Statement, new QueryArguments(this, text), terminal == Terminal.Single, io, cancellationToken).ConfigureAwait(false);
        return row.Count > 1 ? throw ResultErrors.MoreThanOneRow(operation, text.Statement.Sql) : row;
    }

    private async ValueTask<bool> AnyAsync(string operation, Io io, CancellationToken cancellationToken)
    {
        var text = Session.Engine.Queries.Get(this, Terminal.Any);
        var reader = await Session.RunAsync(
            operation, text.Statement, new QueryArguments(this, text), default(AnyReader), io, cancellationToken).ConfigureAwait(false);
        return reader.Value;
    }

    private async ValueTask<int> CountAsync(string operation, Io io, CancellationToken cancellationToken)
    {
        var text = Session.Engine.Queries.Get(this, Terminal.Count);
        var reader = await Session.RunAsync(
            operation, text.Statement, new QueryArguments(this, text), default(CountReader), io, cancellationToken).ConfigureAwait(false);
        return checked((int)reader.Value);
    }
}

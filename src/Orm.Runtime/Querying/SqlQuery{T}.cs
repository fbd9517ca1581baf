using System.ComponentModel;
using Orm.Drivers;
using Orm.Querying;

namespace Orm;

/// <summary>A statement that the user wrote, to be read. Nothing is sent before a method that reads.</summary>
/// <typeparam name="T">What a row becomes: an entity, a scalar, a tuple, an object with a member for each column, or a <see cref="Row"/>.</typeparam>
public sealed class SqlQuery<T>
{
    private readonly Reading<T> reading;

    internal SqlQuery(Session session, SqlInterpolatedStringHandler sql, ResultReader<T> reader)
    {
        var (statement, arguments) = SqlAssembler.Assemble(session.Engine, sql);
        reading = new Reading<T>(session, reader, statement, new ReadArguments(arguments));
    }

    private SqlQuery(Reading<T> reading) => this.reading = reading;

    /// <summary>Gives entities that the session does not know: each row a new object. For large scans and for looking only.</summary>
    public SqlQuery<T> AsNoTracking() => new(reading.In(ReadMode.Untracked));

    /// <summary>Overwrites the values of entities that the session holds already, unsaved changes included.</summary>
    public SqlQuery<T> PopulateExisting() => new(reading.In(ReadMode.Populating));

    /// <summary>All rows.</summary>
    public List<T> ToList() => reading.ListAsync(nameof(ToList), Io.Sync, default).GetAwaiter().GetResult();

    /// <inheritdoc cref="ToList"/>
    public ValueTask<List<T>> ToListAsync(CancellationToken cancellationToken = default)
        => reading.ListAsync(nameof(ToListAsync), Io.Async, cancellationToken);

    /// <summary>All rows.</summary>
    public T[] ToArray() => [.. reading.ListAsync(nameof(ToArray), Io.Sync, default).GetAwaiter().GetResult()];

    /// <inheritdoc cref="ToArray"/>
    public async ValueTask<T[]> ToArrayAsync(CancellationToken cancellationToken = default)
        => [.. await reading.ListAsync(nameof(ToArrayAsync), Io.Async, cancellationToken).ConfigureAwait(false)];

    /// <summary>The first row; the others are not read.</summary>
    /// <exception cref="OrmException">There is none.</exception>
    public T First() => reading.One(nameof(First), isOnly: false);

    /// <inheritdoc cref="First"/>
    public ValueTask<T> FirstAsync(CancellationToken cancellationToken = default)
        => reading.OneAsync(nameof(FirstAsync), isOnly: false, cancellationToken);

    /// <summary>The first row; null (or the type's default) where there is none.</summary>
    public T? FirstOrDefault() => reading.OneOrDefault(nameof(FirstOrDefault), isOnly: false);

    /// <inheritdoc cref="FirstOrDefault"/>
    public ValueTask<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default)
        => reading.OneOrDefaultAsync(nameof(FirstOrDefaultAsync), isOnly: false, cancellationToken);

    /// <summary>The one row.</summary>
    /// <exception cref="OrmException">There is none, or more than one.</exception>
    public T Single() => reading.One(nameof(Single), isOnly: true);

    /// <inheritdoc cref="Single"/>
    public ValueTask<T> SingleAsync(CancellationToken cancellationToken = default)
        => reading.OneAsync(nameof(SingleAsync), isOnly: true, cancellationToken);

    /// <summary>The one row; null (or the type's default) where there is none.</summary>
    /// <exception cref="OrmException">There is more than one.</exception>
    public T? SingleOrDefault() => reading.OneOrDefault(nameof(SingleOrDefault), isOnly: true);

    /// <inheritdoc cref="SingleOrDefault"/>
    public ValueTask<T?> SingleOrDefaultAsync(CancellationToken cancellationToken = default)
        => reading.OneOrDefaultAsync(nameof(SingleOrDefaultAsync), isOnly: true, cancellationToken);

    /// <summary>Reads row by row. Until the enumeration ends or is left, no other statement runs on the session.</summary>
    public IEnumerable<T> AsEnumerable() => reading.Stream(nameof(AsEnumerable));

    /// <inheritdoc cref="AsEnumerable"/>
    public IAsyncEnumerable<T> AsAsyncEnumerable(CancellationToken cancellationToken = default)
        => reading.StreamAsync(nameof(AsAsyncEnumerable), cancellationToken);

    /// <summary>For <c>foreach</c>: reads all rows, then gives them.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public List<T>.Enumerator GetEnumerator() => reading.ListAsync("foreach", Io.Sync, default).GetAwaiter().GetResult().GetEnumerator();

    /// <summary>For <c>await foreach</c>: reads all rows, then gives them.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ReadAllEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        => new(reading.ListAsync("await foreach", Io.Async, cancellationToken));
}

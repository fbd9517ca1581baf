using System.ComponentModel;
using System.Runtime.CompilerServices;
using Orm.Drivers;
using Orm.Querying;
using Orm.Sessions;

namespace Orm;

public sealed partial class Session
{
    /// <summary>A query for entities.</summary>
    /// <example><code>
    /// var adults = session.Query&lt;User&gt;().Where(u => u.Age >= 18).OrderBy(u => u.Name).ToList();
    /// </code></example>
    public Query<T> Query<T>()
        where T : class, IEntity<T>
    {
        // A query is immutable, so that its beginning serves as often as it is asked for.
        var map = T.Map;
        return KnownSet(map) is { } set ? Unsafe.As<EntitySet<T>>(set).Root : new(this, null, map.Root, 0, map.Reader);
    }

    /// <summary>
    /// A statement of one's own, read into entities, scalars, tuples, or objects with a member for each column. Holes become
    /// parameters; a collection in a hole becomes a list of them.
    /// </summary>
    /// <example><code>
    /// var users = session.Sql&lt;User&gt;($"SELECT * FROM users WHERE id IN {ids}").ToList();
    /// </code></example>
    public SqlQuery<T> Sql<T>(SqlInterpolatedStringHandler sql) => throw NotIntercepted.Error();

    /// <summary>A statement of one's own, read into untyped rows.</summary>
    public SqlQuery<Row> Sql(SqlInterpolatedStringHandler sql) => new(this, sql, RowReader.Instance);

    /// <summary>For generated code: a statement with what reads its rows.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public SqlQuery<T> Sql<T>(SqlInterpolatedStringHandler sql, ResultReader<T> reader) => new(this, sql, reader);

    /// <summary>Runs a statement of one's own and tells how many rows it changed. Holes become parameters.</summary>
    /// <example><code>
    /// int changed = session.Execute($"UPDATE users SET age = age + 1 WHERE id = {userId}");
    /// </code></example>
    public int Execute(SqlInterpolatedStringHandler sql)
    {
        var (statement, arguments) = SqlAssembler.Assemble(Engine, sql);
        return RunForRowCountAsync(nameof(Execute), statement, arguments, Io.Sync, default).GetAwaiter().GetResult();
    }

    /// <inheritdoc cref="Execute"/>
    public ValueTask<int> ExecuteAsync(SqlInterpolatedStringHandler sql, CancellationToken cancellationToken = default)
    {
        var (statement, arguments) = SqlAssembler.Assemble(Engine, sql);
        return RunForRowCountAsync(nameof(ExecuteAsync), statement, arguments, Io.Async, cancellationToken);
    }
}

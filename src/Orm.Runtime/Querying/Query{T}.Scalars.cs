using System.ComponentModel;
using Orm.Drivers;
using Orm.Querying;

namespace Orm;

public partial class Query<T>
{
    /// <summary>For generated code: runs the aggregate that was appended last.</summary>
    /// <param name="operation">The operator's name.</param>
    /// <param name="emptyIsError">Whether no value is an error, since <typeparamref name="TResult"/> has no null; else it is the type's default.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TResult RunScalar<TResult, TProjection>(string operation, bool emptyIsError = false)
        where TProjection : struct, IProjection<TResult>
        => RunScalarAsync<TResult, TProjection>(operation, emptyIsError, Io.Sync, default).GetAwaiter().GetResult();

    /// <inheritdoc cref="RunScalar"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ValueTask<TResult> RunScalarAsync<TResult, TProjection>(string operation, CancellationToken cancellationToken, bool emptyIsError = false)
        where TProjection : struct, IProjection<TResult>
        => RunScalarAsync<TResult, TProjection>(operation, emptyIsError, Io.Async, cancellationToken);

    private async ValueTask<TResult> RunScalarAsync<TResult, TProjection>(string operation, bool emptyIsError, Io io, CancellationToken cancellationToken)
        where TProjection : struct, IProjection<TResult>
    {
        var text = Session.Engine.Queries.Get(this, Terminal.Rows);
        var reader = new ScalarReader<TResult, TProjection>(new RowEntities(Session, Reader.Mode));
        reader = await Session.RunAsync(operation, text.Statement, new QueryArguments(this, text), reader, io, cancellationToken).ConfigureAwait(false);
        return reader.HasValue || !emptyIsError ? reader.Value! : throw ResultErrors.NoValue(operation, text.Statement.Sql);
    }
}

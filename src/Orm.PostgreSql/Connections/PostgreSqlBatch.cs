using Npgsql;
using Orm.Drivers;
using Orm.PostgreSql.Errors;
using Orm.PostgreSql.Values;

namespace Orm.PostgreSql.Connections;

/// <summary>Statements in one batch of Npgsql's: one round trip, one synchronisation, the first error ends it.</summary>
internal sealed class PostgreSqlBatch(PostgreSqlConnection owner, NpgsqlConnection connection) : DriverBatch
{
    private readonly NpgsqlBatch batch = new(connection);
    private readonly BatchItems kept = new();
    private readonly List<BatchItem> items = [];
    private readonly List<int> rowsAffected = [];
    private int failed = -1;

    public override int Count => items.Count;

    public override int Failed => failed;

    public override void Add<TArguments>(Statement statement, TArguments arguments) => Add(statement, ref arguments).Returns = false;

    public override void AddReturning<TArguments>(Statement statement, TArguments arguments) => Add(statement, ref arguments).Returns = true;

    public override int RowsAffected(int statement) => statement < rowsAffected.Count ? rowsAffected[statement] : 0;

    public override async ValueTask SendAsync<TResults>(TResults results, Io io, CancellationToken cancellationToken)
    {
        rowsAffected.Clear();
        failed = -1;
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            await RunAsync(results, io, cancellationToken).ConfigureAwait(false);
            owner.NoteSuccess();
        }
        catch (Exception error) when (PostgreSqlConnection.IsFailure(error))
        {
            failed = IndexOf(error);
            throw owner.Failed(error, failed < 0 ? null : items[failed].Statement.Sql, cancellationToken);
        }
        finally
        {
            Clear();
        }
    }

    private BatchItem Add<TArguments>(Statement statement, ref TArguments arguments)
        where TArguments : IArguments
    {
        var item = kept.Take(statement);
        var parameters = new PostgreSqlParameters(item.Parameters);
        try
        {
            arguments.Bind(ref parameters);
        }
        catch
        {
            // The flush is over with it.
            Clear();
            throw;
        }

        items.Add(item);
        return item;
    }

    private async ValueTask RunAsync<TResults>(TResults results, Io io, CancellationToken cancellationToken)
        where TResults : IBatchResults
    {
        foreach (var owed in owner.TakeOwed())
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(owed));
        }

        foreach (var item in items)
        {
            batch.BatchCommands.Add(item.Command);
        }

        var rows = await OpenAsync(io, cancellationToken).ConfigureAwait(false);
        owner.NoteSent();
        try
        {
            for (var i = 0; i < items.Count; i++)
            {
                if (items[i].Returns)
                {
                    await ReadAsync(rows, results, i, io, cancellationToken).ConfigureAwait(false);
                }
            }
        }
        finally
        {
            await PostgreSqlConnection.CloseAsync(rows, io).ConfigureAwait(false);
        }
    }

    private async ValueTask<NpgsqlDataReader> OpenAsync(Io io, CancellationToken cancellationToken)
    {
        try
        {
            return io == Io.Async ? await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false) : batch.ExecuteReader();
        }
        catch (Exception error) when (!PostgreSqlConnection.IsFailure(error) && PostgreSqlFailure.IsOfNpgsql(error))
        {
            throw owner.Failed(error, items.Count == 1 ? items[0].Statement.Sql : null, cancellationToken);
        }
    }

    private async ValueTask ReadAsync<TResults>(NpgsqlDataReader rows, TResults results, int statement, Io io, CancellationToken cancellationToken)
        where TResults : IBatchResults
    {
        while (io == Io.Async ? await rows.ReadAsync(cancellationToken).ConfigureAwait(false) : rows.Read())
        {
            var row = new PostgreSqlRow(rows, owner.ColumnBytes);
            results.Read(statement, ref row);
        }

        // To the next statement that gives rows.
        _ = io == Io.Async ? await rows.NextResultAsync(cancellationToken).ConfigureAwait(false) : rows.NextResult();
    }

    // A data source that was given may not tell the command; then the error names none.
    private int IndexOf(Exception error)
        => items.Count == 1 ? 0 : error is PostgresException { BatchCommand: { } command } ? items.FindIndex(item => ReferenceEquals(item.Command, command)) : -1;

    private void Clear()
    {
        foreach (var item in items)
        {
            rowsAffected.Add(item.Command.RecordsAffected);
        }

        batch.BatchCommands.Clear();
        kept.GiveBack(items);
        items.Clear();
    }
}

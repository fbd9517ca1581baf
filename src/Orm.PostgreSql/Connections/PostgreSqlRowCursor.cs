using Npgsql;
using Orm.Drivers;
using Orm.PostgreSql.Errors;
using Orm.PostgreSql.Values;

namespace Orm.PostgreSql.Connections;

/// <summary>An open result. The connection belongs to it until it is closed; what was not read then is read over.</summary>
internal sealed class PostgreSqlRowCursor(PostgreSqlConnection connection, PreparedCommand command, NpgsqlDataReader rows) : RowCursor
{
    private bool isClosed;

    public override async ValueTask<bool> NextAsync(Io io, CancellationToken cancellationToken)
    {
        if (isClosed)
        {
            return false;
        }

        try
        {
            return io == Io.Async ? await rows.ReadAsync(cancellationToken).ConfigureAwait(false) : rows.Read();
        }
        catch (Exception error) when (PostgreSqlConnection.IsFailure(error))
        {
            throw connection.Failed(error, command.Statement.Sql, cancellationToken);
        }
    }

    public override void Read<TReader>(ref TReader reader)
    {
        var row = new PostgreSqlRow(rows, connection.ColumnBytes);
        reader.Read(ref row);
    }

    public override async ValueTask CloseAsync(Io io)
    {
        if (isClosed)
        {
            return;
        }

        isClosed = true;
        var isWhole = false;
        try
        {
            await PostgreSqlConnection.CloseAsync(rows, io).ConfigureAwait(false);
            isWhole = true;
        }
        catch (Exception error) when (PostgreSqlFailure.IsOfDatabase(error))
        {
            throw connection.Failed(error, command.Statement.Sql, CancellationToken.None);
        }
        finally
        {
            connection.EndCursor(command, rows, isWhole);
        }
    }

    internal void Close() => CloseAsync(Io.Sync).GetAwaiter().GetResult();
}

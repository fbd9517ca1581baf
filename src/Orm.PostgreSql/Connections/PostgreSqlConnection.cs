using System.Data;
using System.Runtime.CompilerServices;
using Npgsql;
using Orm.Drivers;
using Orm.PostgreSql.Errors;
using Orm.PostgreSql.Values;
using Orm.PostgreSql.Values.Binary;

namespace Orm.PostgreSql.Connections;

/// <summary>A connection of Npgsql's with its commands. Sync calls block in Npgsql, async ones yield there.</summary>
internal sealed partial class PostgreSqlConnection(PostgreSqlSource source, NpgsqlConnection connection) : DriverConnection
{
    private readonly CommandCache commands = new();
    private PostgreSqlRowCursor? openCursor;
    private PostgreSqlBatch? batch;
    private int rowsAffected;

    public override int RowsAffected => rowsAffected;

    public override long LastInsertRowId => 0;

    /// <summary>Where columns are copied to, to be read.</summary>
    internal ColumnBytes ColumnBytes { get; } = new(source.IsUtf8);

    /// <summary>Whether it is open and whole, as far as can be told without asking the server.</summary>
    internal bool IsUsable => connection.FullState == ConnectionState.Open;

    /// <summary>Whether a setting, a lock or a temporary table may be left in the session.</summary>
    internal bool NeedsReset { get; private set; }

    /// <summary>Which of the driver's looks at the database's types came before it was opened.</summary>
    internal int TypesVersion { get; set; }

    /// <summary>When it was given back, by <see cref="Environment.TickCount64"/>.</summary>
    internal long IdleSince { get; set; }

    // Awaited once by the session, so that its state can be used again.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<TReader> ExecuteAsync<TArguments, TReader>(
        Statement statement, TArguments arguments, TReader reader, Io io, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var command = Prepare(statement, ref arguments);
        NpgsqlDataReader? rows = null;
        try
        {
            // Not by a method of its own, as that of a cursor is: each that waits keeps its state on the heap.
            rows = io == Io.Async ? await command.OpenAsync(TakeOwed(), cancellationToken).ConfigureAwait(false) : command.Open(TakeOwed());
            NoteSent();
            try
            {
                while (io == Io.Async ? await rows.ReadAsync(cancellationToken).ConfigureAwait(false) : rows.Read())
                {
                    var row = new PostgreSqlRow(rows, ColumnBytes);
                    if (!reader.Read(ref row))
                    {
                        break;
                    }
                }
            }
            finally
            {
                await CloseAsync(rows, io).ConfigureAwait(false);
            }

            Succeeded(command, rows.RecordsAffected);
            return reader;
        }
        catch (Exception error) when (IsFailure(error) || (rows is null && PostgreSqlFailure.IsOfNpgsql(error)))
        {
            throw Failed(error, statement.Sql, cancellationToken);
        }
        finally
        {
            command.Release();
        }
    }

    public override async ValueTask<RowCursor> OpenCursorAsync<TArguments>(
        Statement statement, TArguments arguments, Io io, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var command = Prepare(statement, ref arguments);
        try
        {
            var rows = await SendAsync(command, io, cancellationToken).ConfigureAwait(false);
            return openCursor = new PostgreSqlRowCursor(this, command, rows);
        }
        catch
        {
            command.Release();
            throw;
        }
    }

    public override DriverBatch CreateBatch() => batch ??= new PostgreSqlBatch(this, connection);

    public override async ValueTask ExecuteScriptAsync(string script, Io io, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        NeedsReset |= SessionText.MayChangeSession(script);
        using var command = new NpgsqlCommand(string.Join(";\n", [.. TakeOwed(), script]), connection);
        try
        {
            rowsAffected = Math.Max(0, io == Io.Async ? await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) : command.ExecuteNonQuery());
            NoteSent();
        }
        catch (Exception error) when (error is OperationCanceledException || PostgreSqlFailure.IsOfNpgsql(error))
        {
            throw Failed(error, script, cancellationToken);
        }
    }

    internal async ValueTask OpenAsync(Io io, CancellationToken cancellationToken)
    {
        if (io == Io.Async)
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        }
        else
        {
            connection.Open();
        }
    }

    /// <summary>Makes the connection as good as new for its next user; false where that is not possible.</summary>
    internal bool TryClean()
    {
        try
        {
            openCursor?.Close();
            if (InTransaction)
            {
                RollbackAsync(Io.Sync, CancellationToken.None).GetAwaiter().GetResult();
            }
        }
        catch (OrmException)
        {
            return false;
        }

        return !InTransaction && IsUsable;
    }

    /// <summary>Gives it to Npgsql's pool, which resets it, and closes one that is broken.</summary>
    internal void Close()
    {
        ForgetTransaction();
        NeedsReset = false;
        openCursor = null;
        connection.Close();
    }

    /// <summary>Ends a cursor's use of its command.</summary>
    internal void EndCursor(PreparedCommand command, NpgsqlDataReader rows, bool isWhole)
    {
        openCursor = null;
        command.Release();
        if (isWhole)
        {
            Succeeded(command, rows.RecordsAffected);
        }
    }

    /// <summary>Whether an error is to be turned into one of Orm's.</summary>
    internal static bool IsFailure(Exception error) => error is OperationCanceledException || PostgreSqlFailure.IsOfDatabase(error);

    /// <summary>Notes what the error did to the transaction, and gives the exception that users catch.</summary>
    internal Exception Failed(Exception error, string? sql, CancellationToken cancellationToken)
    {
        NoteFailure(error);
        return error is OperationCanceledException
            ? new OperationCanceledException("The statement was cancelled while it ran.", error, cancellationToken)
            : IsUsable && PostgreSqlFailure.IsRefusal(error) ? PostgreSqlFailure.Refused(error, sql)
            : PostgreSqlFailure.Create(source.TellsValues ? error : WithheldValues.From(error), sql);
    }

    internal static async ValueTask CloseAsync(NpgsqlDataReader rows, Io io)
    {
        if (io == Io.Async)
        {
            await rows.DisposeAsync().ConfigureAwait(false);
        }
        else
        {
            rows.Dispose();
        }
    }

    private PreparedCommand Prepare<TArguments>(Statement statement, ref TArguments arguments)
        where TArguments : IArguments
    {
        var command = commands.Find(statement);
        if (command is null)
        {
            command = new PreparedCommand(connection, statement);
            if (statement.Kind != StatementKind.Once)
            {
                commands.Add(command);
            }
        }

        var parameters = new PostgreSqlParameters(command.Parameters);
        arguments.Bind(ref parameters);
        NeedsReset |= command.ChangesSession;
        return command;
    }

    private async ValueTask<NpgsqlDataReader> SendAsync(PreparedCommand command, Io io, CancellationToken cancellationToken)
    {
        try
        {
            var rows = io == Io.Async ? await command.OpenAsync(TakeOwed(), cancellationToken).ConfigureAwait(false) : command.Open(TakeOwed());
            NoteSent();
            return rows;
        }
        catch (Exception error) when (error is OperationCanceledException || PostgreSqlFailure.IsOfNpgsql(error))
        {
            throw Failed(error, command.Statement.Sql, cancellationToken);
        }
    }

    private void Succeeded(PreparedCommand command, int records)
    {
        rowsAffected = Math.Max(0, records);
        NoteSuccess();
        if (command.EndsTransaction)
        {
            ForgetTransaction();
        }
    }
}

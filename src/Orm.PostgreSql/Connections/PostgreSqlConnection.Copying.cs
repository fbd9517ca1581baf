using Npgsql;
using Orm.Drivers;
using Orm.PostgreSql.Copying;
using Orm.PostgreSql.Errors;

namespace Orm.PostgreSql.Connections;

// COPY in its binary form. The rows are written into a buffer, which waits for nothing, and the buffer is sent in pieces.
internal sealed partial class PostgreSqlConnection
{
    private CopyBuffer? copyBuffer;

    public override async ValueTask CopyAsync(CopyStatement statement, ICopyRows rows, int worker, Io io, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var cancel = new CopyCancel(source, worker, cancellationToken);
        try
        {
            var stream = await OpenCopyAsync(statement, io, cancellationToken).ConfigureAwait(false);
            try
            {
                rowsAffected = await WriteAsync(stream, rows, new CopyColumns(statement), io, cancellationToken).ConfigureAwait(false);
            }
            catch
            {
                await AbandonAsync(stream, io).ConfigureAwait(false);
                throw;
            }

            await CloseAsync(stream, io).ConfigureAwait(false);
            await cancel.FinishAsync(io).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            NoteSuccess();
        }
        catch (Exception error) when (IsFailure(error))
        {
            await cancel.FinishAsync(io).ConfigureAwait(false);
            throw Failed(
                cancellationToken.IsCancellationRequested ? new OperationCanceledException(error.Message, error, cancellationToken) : error,
                statement.Sql,
                cancellationToken);
        }
        finally
        {
            copyBuffer!.Clear();
        }
    }

    // COPY is answered in a way of its own, so that BEGIN and savepoints can't stand in the same message.
    private async ValueTask<NpgsqlRawCopyStream> OpenCopyAsync(CopyStatement statement, Io io, CancellationToken cancellationToken)
    {
        copyBuffer ??= new CopyBuffer();
        try
        {
            if (TakeOwed() is { Length: > 0 } waiting)
            {
                using var command = new NpgsqlCommand(string.Join(";\n", waiting), connection);
                await RunAsync(command, io, cancellationToken).ConfigureAwait(false);
                NoteSent();
            }

            return io == Io.Async
                ? await connection.BeginRawBinaryCopyAsync(statement.Sql, cancellationToken).ConfigureAwait(false)
                : connection.BeginRawBinaryCopy(statement.Sql);
        }
        catch (Exception error) when (error is not OperationCanceledException && !IsFailure(error) && PostgreSqlFailure.IsOfNpgsql(error))
        {
            throw Failed(error, statement.Sql, cancellationToken);
        }
    }

    private async ValueTask<int> WriteAsync(NpgsqlRawCopyStream stream, ICopyRows rows, CopyColumns columns, Io io, CancellationToken cancellationToken)
    {
        var buffer = copyBuffer!;
        CopyRow.Begin(buffer);
        var count = 0;
        while (CopyRow.Write(buffer, rows, columns))
        {
            count++;
            if (buffer.IsFull)
            {
                await SendAsync(stream, buffer, io).ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        CopyRow.End(buffer);
        await SendAsync(stream, buffer, io).ConfigureAwait(false);
        return count;
    }

    // Not with the caller's token, since Npgsql would close the connection: what is cancelled is the work on the server, and
    // then it takes the rest and throws it away.
    private static async ValueTask SendAsync(NpgsqlRawCopyStream stream, CopyBuffer buffer, Io io)
    {
        if (io == Io.Async)
        {
            await stream.WriteAsync(buffer.Written, CancellationToken.None).ConfigureAwait(false);
        }
        else
        {
            stream.Write(buffer.Written.Span);
        }

        buffer.Clear();
    }

    private static async ValueTask CloseAsync(NpgsqlRawCopyStream stream, Io io)
    {
        if (io == Io.Async)
        {
            await stream.DisposeAsync().ConfigureAwait(false);
        }
        else
        {
            stream.Dispose();
        }
    }

    /// <summary>Tells the server to keep nothing, which aborts the transaction.</summary>
    private async ValueTask AbandonAsync(NpgsqlRawCopyStream stream, Io io)
    {
        isAborted |= isBegun;
        try
        {
            if (io == Io.Async)
            {
                await stream.CancelAsync().ConfigureAwait(false);
            }
            else
            {
                stream.Cancel();
            }
        }
        catch (Exception error) when (error is ObjectDisposedException || PostgreSqlFailure.IsOfNpgsql(error))
        {
            // What made it be abandoned is the error to tell.
        }
    }
}

using Orm.Diagnostics.Telemetry;
using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>An open result. Until it is closed no other statement runs on its session.</summary>
internal sealed class ResultStream
{
    private readonly Session session;
    private readonly RowCursor cursor;
    private readonly Statement statement;
    private readonly ObservedStatement? observed;
    private long rows;
    private Exception? failure;
    private bool closed;

    public ResultStream(Session session, string operation, Statement statement, RowCursor cursor, ObservedStatement? observed)
    {
        this.session = session;
        this.cursor = cursor;
        this.statement = statement;
        this.observed = observed;
        Operation = operation;
    }

    /// <summary>What the user called: <c>AsEnumerable</c>.</summary>
    public string Operation { get; }

    /// <summary>Goes to the next row; false after the last.</summary>
    public async ValueTask<bool> NextAsync(Io io, CancellationToken cancellationToken)
    {
        session.EnterStream(this, cancellationToken);
        try
        {
            var more = await cursor.NextAsync(io, cancellationToken).ConfigureAwait(false);
            rows += more ? 1 : 0;
            return more;
        }
        catch (Exception error)
        {
            failure ??= error;
            session.ThrowExplained(error, statement, null);
            throw;
        }
        finally
        {
            session.ExitStream();
        }
    }

    /// <summary>Reads the current row.</summary>
    public void Read<TReader>(ref TReader reader)
        where TReader : IRowReader
    {
        try
        {
            cursor.Read(ref reader);
        }
        catch (Exception error)
        {
            failure ??= error;
            session.ThrowExplained(error, statement, null);
            throw;
        }
    }

    /// <summary>Ends the result and lets the session go on; a second call does nothing.</summary>
    public async ValueTask CloseAsync(Io io)
    {
        if (closed)
        {
            return;
        }

        closed = true;
        await cursor.CloseAsync(io).ConfigureAwait(false);
        if (failure is null)
        {
            observed?.Succeeded(rows, 0);
        }
        else
        {
            observed?.Failed(failure);
        }

        session.CloseStream(this);
    }
}

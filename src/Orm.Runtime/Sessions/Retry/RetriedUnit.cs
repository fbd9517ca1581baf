using System.Data;
using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>
/// Runs a unit of work in a transaction of a session of its own, and again from a fresh one while the database's reason for
/// refusing it is worth another attempt. Once a COMMIT is sent, only the database's word that it rolled back leads to another.
/// </summary>
internal sealed class RetriedUnit<T>(Engine engine, Func<Session, ValueTask<T>> work, RetryPolicy policy, IsolationLevel isolationLevel, Io io)
{
    private T? result;

    public async ValueTask<T> RunAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var error = await TryAsync(attempt, cancellationToken).ConfigureAwait(false);
            if (error is null)
            {
                return result!;
            }

            var delay = policy.DelayAfter(attempt);
            engine.Echo.Retry(attempt + 1, policy.MaxAttempts, error, delay);
            await WaitAsync(delay, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Null where it is committed, else the error after which it may be run again; any other is thrown.</summary>
    private async ValueTask<Exception?> TryAsync(int attempt, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var session = engine.OpenSession();
        try
        {
            session.IdentifyTransactions();
            session.Begin(isolationLevel);
            result = await work(session).ConfigureAwait(false);
            await session.CommitAsync(nameof(Engine.Run), io, cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (Exception error)
        {
            if (session.InDoubt is { } inDoubt && !session.HasCommitted)
            {
                switch (await AskAsync(inDoubt).ConfigureAwait(false))
                {
                    case TransactionOutcome.Committed:
                        session.AcceptCommit();
                        return null;
                    case TransactionOutcome.RolledBack when error is OperationCanceledException:
                        throw new OperationCanceledException("COMMIT was cancelled while it ran, and the transaction was rolled back.", error, cancellationToken);
                    case TransactionOutcome.RolledBack:
                        break;
                    default:
                        throw;
                }
            }

            if (session.HasCommitted || cancellationToken.IsCancellationRequested || !policy.IsWorthAnother(error))
            {
                throw;
            }

            if (attempt < policy.MaxAttempts)
            {
                return error;
            }

            (error as OrmException)?.AddNote($"It was the last of {policy.MaxAttempts} attempts.");
            throw;
        }
        finally
        {
            await CloseAsync(session).ConfigureAwait(false);
        }
    }

    /// <summary>Asks by another connection what became of a transaction, as long as the database still has it open or can't be reached.</summary>
    private async ValueTask<TransactionOutcome> AskAsync(string transactionId)
    {
        for (var attempt = 1; ; attempt++)
        {
            var outcome = await TryAskAsync(transactionId).ConfigureAwait(false);
            if (outcome is TransactionOutcome.Committed or TransactionOutcome.RolledBack || attempt == policy.MaxAttempts)
            {
                engine.Echo.CommitOutcome(outcome);
                return outcome;
            }

            // Whoever cancelled the COMMIT still wants to know.
            await WaitAsync(policy.DelayAfter(attempt), CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async ValueTask<TransactionOutcome> TryAskAsync(string transactionId)
    {
        try
        {
            var connection = await engine.Driver.RentAsync(io, CancellationToken.None).ConfigureAwait(false);
            try
            {
                return await connection.OutcomeOfAsync(transactionId, io).ConfigureAwait(false);
            }
            finally
            {
                engine.Driver.Return(connection);
            }
        }
        catch (Exception error) when (error is OrmException or ObjectDisposedException)
        {
            return TransactionOutcome.Unknown;
        }
    }

    private async ValueTask WaitAsync(TimeSpan delay, CancellationToken cancellationToken)
    {
        if (io == Io.Async)
        {
            await Task.Delay(delay, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            cancellationToken.WaitHandle.WaitOne(delay);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private async ValueTask CloseAsync(Session session)
    {
        if (io == Io.Async)
        {
            await session.DisposeAsync().ConfigureAwait(false);
        }
        else
        {
            session.Dispose();
        }
    }
}

using System.Data;
using Orm.Drivers;

namespace Orm.Integration.Tests.Misuse;

/// <summary>A connection of a <see cref="SteppedDriver"/>.</summary>
sealed class SteppedConnection(SteppedDriver driver, DriverConnection inner) : DriverConnection
{
    public DriverConnection Inner => inner;

    public override bool InTransaction => inner.InTransaction;

    public override bool IsTransactionAborted => inner.IsTransactionAborted;

    public override bool IsCommitInDoubt => inner.IsCommitInDoubt;

    public override int RowsAffected => inner.RowsAffected;

    public override long LastInsertRowId => inner.LastInsertRowId;

    public override async ValueTask<TReader> ExecuteAsync<TArguments, TReader>(
        Statement statement, TArguments arguments, TReader reader, Io io, CancellationToken cancellationToken)
    {
        await driver.StepAsync(Step.Execute, io);
        return await inner.ExecuteAsync(statement, arguments, reader, io, cancellationToken);
    }

    public override async ValueTask<RowCursor> OpenCursorAsync<TArguments>(
        Statement statement, TArguments arguments, Io io, CancellationToken cancellationToken)
    {
        await driver.StepAsync(Step.OpenCursor, io);
        return new SteppedCursor(driver, await inner.OpenCursorAsync(statement, arguments, io, cancellationToken));
    }

    public override DriverBatch CreateBatch() => new SteppedBatch(driver, inner.CreateBatch());

    public override async ValueTask ExecuteScriptAsync(string script, Io io, CancellationToken cancellationToken)
    {
        await driver.StepAsync(Step.Execute, io);
        await inner.ExecuteScriptAsync(script, io, cancellationToken);
    }

    public override async ValueTask BeginAsync(IsolationLevel isolationLevel, Access access, Io io, CancellationToken cancellationToken)
    {
        await driver.StepAsync(Step.Begin, io);
        await inner.BeginAsync(isolationLevel, access, io, cancellationToken);
    }

    public override async ValueTask CommitAsync(Io io, CancellationToken cancellationToken)
    {
        await driver.StepAsync(Step.Commit, io);
        await inner.CommitAsync(io, cancellationToken);
    }

    public override async ValueTask RollbackAsync(Io io, CancellationToken cancellationToken)
    {
        await driver.StepAsync(Step.Rollback, io);
        await inner.RollbackAsync(io, cancellationToken);
    }

    public override async ValueTask SetSavepointAsync(int level, Io io, CancellationToken cancellationToken)
    {
        await driver.StepAsync(Step.Savepoint, io);
        await inner.SetSavepointAsync(level, io, cancellationToken);
    }

    public override async ValueTask ReleaseSavepointAsync(int level, Io io)
    {
        await driver.StepAsync(Step.Savepoint, io);
        await inner.ReleaseSavepointAsync(level, io);
    }

    public override async ValueTask RollbackToSavepointAsync(int level, Io io)
    {
        await driver.StepAsync(Step.Savepoint, io);
        await inner.RollbackToSavepointAsync(level, io);
    }

    public override async ValueTask<string?> IdentifyTransactionAsync(Io io, CancellationToken cancellationToken)
    {
        await driver.StepAsync(Step.Identify, io);
        return await inner.IdentifyTransactionAsync(io, cancellationToken);
    }

    public override ValueTask<TransactionOutcome> OutcomeOfAsync(string transactionId, Io io) => inner.OutcomeOfAsync(transactionId, io);
}

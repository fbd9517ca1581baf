using System.Data;
using Orm.Drivers;

namespace Orm.Integration.Tests.Misuse;

/// <summary>
/// A driver over another that announces every step before it is taken, so that a test can hold a session there or cancel it,
/// and that counts the connections in use.
/// </summary>
sealed class SteppedDriver(Driver inner, Func<Step, ValueTask> announce) : Driver
{
    int rented;

    /// <summary>How many connections are rented and not given back.</summary>
    public int Rented => Volatile.Read(ref rented);

    public override Dialect Dialect => inner.Dialect;

    public override int MaxParameters => inner.MaxParameters;

    public override bool HasRowIds => inner.HasRowIds;

    public override bool HasBatches => inner.HasBatches;

    public override string? SchemaLock => inner.SchemaLock;

    public override string GivenKeysClause => inner.GivenKeysClause;

    public override int FewRows => inner.FewRows;

    public override string? LastRowId(string table, string column) => inner.LastRowId(table, column);

    public override string? NextKeys(string table, string column) => inner.NextKeys(table, column);

    public override string RowLockClause(RowLock rowLock) => inner.RowLockClause(rowLock);

    public override bool HasIsolationLevel(IsolationLevel isolationLevel) => inner.HasIsolationLevel(isolationLevel);

    public override string DescribeBegin(IsolationLevel isolationLevel, Access access) => inner.DescribeBegin(isolationLevel, access);

    public override ValueTask LearnTypesAsync(Io io, CancellationToken cancellationToken) => inner.LearnTypesAsync(io, cancellationToken);

    public override async ValueTask<DriverConnection> RentAsync(Io io, CancellationToken cancellationToken)
    {
        await StepAsync(Step.Rent, io);
        var connection = await inner.RentAsync(io, cancellationToken);
        Interlocked.Increment(ref rented);
        return new SteppedConnection(this, connection);
    }

    public override void Return(DriverConnection connection)
    {
        Interlocked.Decrement(ref rented);
        inner.Return(((SteppedConnection)connection).Inner);
    }

    public override void Dispose() => inner.Dispose();

    internal ValueTask StepAsync(Step step, Io io)
    {
        var announced = announce(step);
        if (io == Io.Async || announced.IsCompleted)
        {
            return announced;
        }

        announced.AsTask().GetAwaiter().GetResult();
        return default;
    }
}

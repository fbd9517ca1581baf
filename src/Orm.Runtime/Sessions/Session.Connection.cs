using Orm.Diagnostics.Telemetry;
using Orm.Drivers;
using Orm.Sessions;

namespace Orm;

// A connection rented for each statement outside a transaction and kept inside one, and BEGIN before the first statement that
// needs one.
public sealed partial class Session
{
    private DriverConnection? connection;

    private ValueTask<DriverConnection> LeaseAsync(bool writes, Io io, CancellationToken cancellationToken)
    {
        if (writes && access == Access.ReadOnly && state is (TransactionState.Active or TransactionState.Begun))
        {
            throw WriteInReadOnly();
        }

        if (state == TransactionState.Active)
        {
            return Work.Savepoint is null or { IsSet: true } ? new ValueTask<DriverConnection>(connection!) : SetSavepointsAsync(io, cancellationToken);
        }

        var renting = Engine.Driver.RentAsync(io, cancellationToken);
        var begins = state == TransactionState.Begun || writes || Options.Autobegin == Autobegin.FirstStatement;
        return renting.IsCompletedSuccessfully && !begins
            ? new ValueTask<DriverConnection>(connection = renting.Result)
            : RentAsync(renting, begins, io, cancellationToken);
    }

    private async ValueTask<DriverConnection> RentAsync(ValueTask<DriverConnection> renting, bool begins, Io io, CancellationToken cancellationToken)
    {
        var rented = connection = await renting.ConfigureAwait(false);
        if (!begins)
        {
            return rented;
        }

        if (state != TransactionState.Begun)
        {
            isolationLevel = System.Data.IsolationLevel.Unspecified;
            access = Access.ReadWrite;
            begunBy = (string)running!;
        }

        await BeginOnDatabaseAsync(rented, io, cancellationToken).ConfigureAwait(false);
        return Work.Savepoint is null ? rented : await SetSavepointsAsync(io, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask BeginOnDatabaseAsync(DriverConnection rented, Io io, CancellationToken cancellationToken)
    {
        var observed = ObservedCommand.Start(Engine.Driver.SendsBegin ? Engine : null, "BEGIN");
        try
        {
            await rented.BeginAsync(isolationLevel, access, io, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            observed.Failed(error);
            throw;
        }

        observed.Succeeded();
        state = TransactionState.Active;
        if (Engine.Echo.TellsTransactions)
        {
            Engine.Echo.Begin(Engine.Driver.DescribeBegin(isolationLevel, access));
        }
    }

    /// <summary>Outside a transaction a connection goes back as soon as no result is open.</summary>
    private void ReleaseWhereIdle()
    {
        if (connection is not null && state != TransactionState.Active && stream is null)
        {
            Release();
        }
    }

    private void Release()
    {
        var released = connection!;
        connection = null;
        Engine.Driver.Return(released);
    }
}

using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>The statements of a flush that go to the database in one round trip, each with the change that it writes.</summary>
internal sealed class FlushBatch(Session session)
{
    /// <summary>The most statements of a batch: more save nothing, and the driver keeps their parameters.</summary>
    public const int MostStatements = 128;

    private readonly List<BatchedChange> changes = [];
    private DriverBatch? batch;

    public int Count => changes.Count;

    /// <summary>What the batch is sent with; before the first change is added.</summary>
    public void Use(DriverBatch driverBatch) => batch = driverBatch;

    /// <summary>Adds the statement of a change.</summary>
    public void Add<TArguments>(Change change, Statement statement, TArguments arguments, ColumnMask columns, ColumnMask returned)
        where TArguments : IArguments
    {
        if (returned.IsEmpty)
        {
            batch!.Add(statement, arguments);
        }
        else
        {
            batch!.AddReturning(statement, arguments);
        }

        var echo = session.Engine.Echo;
        changes.Add(new BatchedChange(change, statement, columns, returned, echo.IsOn ? echo.Describe(arguments) : null));
    }

    /// <summary>Sends what was added; rows and counts go to the sets of the changes.</summary>
    public async ValueTask SendAsync(Io io, CancellationToken cancellationToken)
    {
        await batch!.SendAsync(new BatchResults(changes), io, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < changes.Count; i++)
        {
            changes[i].Change.Entry.Set.CompleteBatched(changes[i], batch.RowsAffected(i));
        }
    }

    /// <summary>The change whose statement failed; null where that is not known.</summary>
    public BatchedChange? Failed() => batch!.Failed is >= 0 and var failed && failed < changes.Count ? changes[failed] : null;

    /// <summary>Tells each statement that was run, and the one that failed.</summary>
    public void Echo(TimeSpan elapsed, bool hasFailed)
    {
        var failed = hasFailed ? batch!.Failed : changes.Count;
        for (var i = 0; i < Math.Min(failed + 1, changes.Count); i++)
        {
            var (_, statement, _, _, parameters) = changes[i];
            var rows = i == failed ? -1 : batch!.RowsAffected(i);
            session.Engine.Echo.BatchedStatement(statement.Sql, parameters, rows, changes.Count, elapsed);
        }
    }

    public void Clear() => changes.Clear();
}

using Orm.Diagnostics.Telemetry;
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

    /// <summary>Sends what was added; rows go to the sets of the changes.</summary>
    public ValueTask SendAsync(Io io, CancellationToken cancellationToken) => batch!.SendAsync(new BatchResults(changes), io, cancellationToken);

    /// <summary>Hands the counts of changed rows to the sets of the changes, once the batch was sent.</summary>
    public void Complete()
    {
        for (var i = 0; i < changes.Count; i++)
        {
            changes[i].Change.Entry.Set.CompleteBatched(changes[i], batch!.RowsAffected(i));
        }
    }

    /// <summary>The change whose statement failed; null where that is not known.</summary>
    public BatchedChange? Failed() => batch!.Failed is >= 0 and var failed && failed < changes.Count ? changes[failed] : null;

    /// <summary>How telemetry tells its statements.</summary>
    public IReadOnlyList<Operation> Operations() => changes.ConvertAll(static change => change.Statement.Operation);

    /// <summary>Tells each statement that was run, and the one that failed.</summary>
    public void Echo(TimeSpan elapsed, Exception? error)
    {
        var echo = session.Engine.Echo;
        var failed = error is null ? changes.Count : batch!.Failed;
        for (var i = 0; echo.IsOn && i < Math.Min(failed, changes.Count); i++)
        {
            echo.BatchedStatement(changes[i].Statement.Sql, changes[i].Parameters, batch!.RowsAffected(i), changes.Count, elapsed);
        }

        if (error is not null)
        {
            var (sql, parameters) = Failed() is { } change ? (change.Statement.Sql, change.Parameters) : (changes[0].Statement.Sql, changes[0].Parameters);
            echo.FailedBatchedStatement(sql, parameters, changes.Count, elapsed, error);
        }
    }

    public void Clear() => changes.Clear();
}

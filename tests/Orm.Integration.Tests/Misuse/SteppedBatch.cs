using Orm.Drivers;

namespace Orm.Integration.Tests.Misuse;

/// <summary>A batch of a <see cref="SteppedConnection"/>.</summary>
sealed class SteppedBatch(SteppedDriver driver, DriverBatch inner) : DriverBatch
{
    public override int Count => inner.Count;

    public override int Failed => inner.Failed;

    public override void Add<TArguments>(Statement statement, TArguments arguments) => inner.Add(statement, arguments);

    public override void AddReturning<TArguments>(Statement statement, TArguments arguments) => inner.AddReturning(statement, arguments);

    public override async ValueTask SendAsync<TResults>(TResults results, Io io, CancellationToken cancellationToken)
    {
        await driver.StepAsync(Step.SendBatch, io);
        await inner.SendAsync(results, io, cancellationToken);
    }

    public override int RowsAffected(int statement) => inner.RowsAffected(statement);
}

using Orm.Drivers;

namespace Orm.Integration.Tests.Misuse;

/// <summary>An open result of a <see cref="SteppedConnection"/>.</summary>
sealed class SteppedCursor(SteppedDriver driver, RowCursor inner) : RowCursor
{
    public override async ValueTask<bool> NextAsync(Io io, CancellationToken cancellationToken)
    {
        await driver.StepAsync(Step.NextRow, io);
        return await inner.NextAsync(io, cancellationToken);
    }

    public override void Read<TReader>(ref TReader reader) => inner.Read(ref reader);

    public override ValueTask CloseAsync(Io io) => inner.CloseAsync(io);
}

using System.Diagnostics;
using Orm.Sessions;

namespace Orm.Diagnostics.Telemetry;

/// <summary>The statements of a flush that go in one round trip: one operation, and a line of the log for each.</summary>
internal readonly struct ObservedBatch
{
    private readonly Engine engine;
    private readonly FlushBatch batch;
    private readonly ObservedOperation operation;
    private readonly long started;

    public ObservedBatch(Engine engine, FlushBatch batch)
    {
        this.engine = engine;
        this.batch = batch;
        operation = OrmTelemetry.IsOn ? engine.Operations.Start(Operation.OfBatch(batch.Operations())) : default;
        started = Stopwatch.GetTimestamp();
    }

    public void Succeeded()
    {
        var elapsed = Stopwatch.GetElapsedTime(started);
        operation.Succeeded(elapsed, null);
        if (engine.Echo.IsOn)
        {
            batch.Echo(elapsed, null);
        }
    }

    public void Failed(Exception error)
    {
        var elapsed = Stopwatch.GetElapsedTime(started);
        operation.Failed(elapsed, error);
        batch.Echo(elapsed, error);
    }
}

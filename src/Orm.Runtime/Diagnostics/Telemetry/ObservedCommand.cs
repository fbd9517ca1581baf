using System.Diagnostics;

namespace Orm.Diagnostics.Telemetry;

/// <summary>BEGIN, COMMIT, ROLLBACK or what is done with a savepoint, while it runs.</summary>
internal readonly struct ObservedCommand
{
    private readonly ObservedOperation operation;
    private readonly long started;

    private ObservedCommand(ObservedOperation operation)
    {
        this.operation = operation;
        started = Stopwatch.GetTimestamp();
    }

    /// <summary>How long it has run.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(started);

    /// <summary>Begins to follow it; without an engine nobody is told.</summary>
    public static ObservedCommand Start(Engine? engine, string command)
        => new(engine is not null && OrmTelemetry.IsOn ? engine.Operations.Start(new Operation(command, command, null, command)) : default);

    public void Succeeded() => operation.Succeeded(Elapsed, null);

    public void Failed(Exception error) => operation.Failed(Elapsed, error);
}

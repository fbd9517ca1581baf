using System.Diagnostics;
using Orm.Drivers;

namespace Orm.Diagnostics.Telemetry;

/// <summary>A statement that runs, followed for the log and for telemetry.</summary>
internal readonly struct ObservedStatement
{
    private readonly Engine engine;
    private readonly Statement statement;
    private readonly string? parameters;
    private readonly ObservedOperation operation;
    private readonly long started;

    private ObservedStatement(Engine engine, Statement statement, string? parameters)
    {
        this.engine = engine;
        this.statement = statement;
        this.parameters = parameters;
        operation = OrmTelemetry.IsOn ? engine.Operations.Start(statement.Operation) : default;
        started = Stopwatch.GetTimestamp();
    }

    /// <summary>Begins to follow a statement; only where the engine is observed.</summary>
    public static ObservedStatement Start<TArguments>(Engine engine, Statement statement, TArguments arguments)
        where TArguments : IArguments
        => new(engine, statement, engine.Echo.IsOn ? engine.Echo.Describe(arguments) : null);

    /// <summary>It gave so many rows, or gave none and changed so many.</summary>
    public void Succeeded(long returned, long changed)
    {
        var elapsed = Stopwatch.GetElapsedTime(started);
        operation.Succeeded(elapsed, returned > 0 || !statement.Writes ? returned : null);
        if (engine.Echo.IsOn)
        {
            engine.Echo.Statement(statement.Sql, parameters, returned == 0 && statement.Writes ? changed : returned, elapsed);
        }
    }

    public void Failed(Exception error)
    {
        var elapsed = Stopwatch.GetElapsedTime(started);
        operation.Failed(elapsed, error);
        engine.Echo.FailedStatement(statement.Sql, parameters, elapsed, error);
    }
}

using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Orm.Diagnostics.Telemetry;

/// <summary>What the runtime tells of its work beside logs: activities of source <c>Orm</c> and instruments of meter <c>Orm</c>.</summary>
internal static class OrmTelemetry
{
    private const string Name = "Orm";

    // What OpenTelemetry advises for the duration of calls to a database, in seconds, and for counts of rows.
    private static readonly double[] Seconds = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10];
    private static readonly long[] Rows = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000];

    public static readonly ActivitySource Source = new(Name, Version);

    private static readonly Meter Meter = new(Name, Version);

    public static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "db.client.operation.duration", "s", "Duration of database client operations.", advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = Seconds });

    public static readonly Histogram<long> ReturnedRows = Meter.CreateHistogram(
        "db.client.response.returned_rows", "{row}", "The actual number of records returned by the database operation.", advice: new InstrumentAdvice<long> { HistogramBucketBoundaries = Rows });

    /// <summary>The engines that live.</summary>
    public static readonly EngineList Engines = new();

    // Asked by whoever listens.
    public static readonly ObservableUpDownCounter<int> Connections = Meter.CreateObservableUpDownCounter<int>(
        "db.client.connection.count", Engines.CountConnections, "{connection}", "The number of connections that are currently in state described by the state attribute.");

    /// <summary>Whether anybody listens to operations.</summary>
    public static bool IsOn => Source.HasListeners() || Duration.Enabled || ReturnedRows.Enabled;

    private static string Version => typeof(OrmTelemetry).Assembly.GetName().Version!.ToString(3);
}

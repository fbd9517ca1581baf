using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Orm.Benchmarks.Data;
using Orm.Benchmarks.Databases;

namespace Orm.Benchmarks;

/// <summary>What a get and a flush of one row take while nobody listens, while somebody listens to spans, to metrics, to both: on SQLite, where there is no round trip to hide it.</summary>
internal static class TelemetryRun
{
    private const int Rows = 10_000;
    private const int Operations = 2_000;
    private const int Rounds = 60;

    public static int Run()
    {
        using var database = SampleDatabase.Create(Target.Sqlite, Rows);
        using var engine = database.CreateEngine();
        (string Name, Func<IDisposable?> Listen)[] listeners = [("nobody", static () => null), ("spans", Spans), ("metrics", Metrics)];
        (string Name, Action<Engine> Run)[] operations = [("get", Get), ("flush of one row", Flush)];
        foreach (var (name, run) in operations)
        {
            var fastest = listeners.Select(static _ => (Time: double.MaxValue, Bytes: long.MaxValue)).ToArray();
            for (var round = 0; round < Rounds; round++)
            {
                for (var i = 0; i < listeners.Length; i++)
                {
                    using var listening = listeners[i].Listen();
                    var (time, bytes) = Measured(engine, run);
                    fastest[i] = (Math.Min(fastest[i].Time, time), Math.Min(fastest[i].Bytes, bytes));
                }
            }

            for (var i = 0; i < listeners.Length; i++)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}, {listeners[i].Name}: {fastest[i].Time:0} ns, {fastest[i].Bytes} B"));
            }
        }

        return 0;
    }

    private static (double Time, long Bytes) Measured(Engine engine, Action<Engine> run)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        run(engine);
        var elapsed = Stopwatch.GetElapsedTime(start);
        return (elapsed.TotalNanoseconds / Operations, (GC.GetAllocatedBytesForCurrentThread() - allocated) / Operations);
    }

    private static void Get(Engine engine)
    {
        using var session = engine.OpenSession();
        using var transaction = session.Begin(access: Access.ReadOnly);
        for (var key = 1; key <= Operations; key++)
        {
            session.Get<Sample>(key);
        }
    }

    private static void Flush(Engine engine)
    {
        using var session = engine.OpenSession();
        using var transaction = session.Begin();
        var sample = session.GetRequired<Sample>(1);
        for (var i = 0; i < Operations; i++)
        {
            sample.Age = i + 1000;
            session.Flush();
        }
    }

    private static ActivityListener Spans()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Orm",
            Sample = static (ref _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static MeterListener Metrics()
    {
        var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == "Orm")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>(static (_, _, _, _) => { });
        listener.SetMeasurementEventCallback<long>(static (_, _, _, _) => { });
        listener.Start();
        return listener;
    }
}

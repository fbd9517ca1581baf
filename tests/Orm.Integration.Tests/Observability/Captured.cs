using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace Orm.Integration.Tests.Observability;

/// <summary>
/// Everything that leaves the library beside results: log entries with their properties, spans, measurements, and the
/// exceptions that it is given. Listens to the whole process, so other tests' work may be in it.
/// </summary>
sealed class Captured : ILoggerFactory
{
    readonly ConcurrentQueue<string> texts = [];
    readonly ConcurrentQueue<LogEntry> entries = [];
    readonly ConcurrentQueue<Activity> spans = [];
    readonly ConcurrentQueue<(string Instrument, object Value, KeyValuePair<string, object?>[] Tags)> measurements = [];
    readonly ActivityListener activities;
    readonly MeterListener meters = new();

    public Captured()
    {
        activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Orm",
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Keep,
        };
        ActivitySource.AddActivityListener(activities);
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Orm")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        meters.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Keep(instrument, value, tags));
        meters.Start();
    }

    public LogEntry[] Entries => [.. entries];

    public Activity[] Spans => [.. spans];

    public (string Instrument, object Value, KeyValuePair<string, object?>[] Tags)[] Measurements => [.. measurements];

    /// <summary>What holds a text, each as it was captured.</summary>
    public string[] Holding(string text) => [.. texts.Where(captured => captured.Contains(text, StringComparison.OrdinalIgnoreCase))];

    public void ObserveConnections() => meters.RecordObservableInstruments();

    /// <summary>Runs what may fail, and keeps what it threw.</summary>
    public async Task<Exception?> Try(Func<Task> action)
    {
        try
        {
            await action();
            return null;
        }
        catch (Exception error)
        {
            Keep(error);
            return error;
        }
    }

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public void Dispose()
    {
        activities.Dispose();
        meters.Dispose();
    }

    void Keep(Exception error)
    {
        texts.Enqueue("exception: " + error);
        for (var each = error; each is not null; each = each.InnerException)
        {
            foreach (System.Collections.DictionaryEntry pair in each.Data)
            {
                texts.Enqueue($"exception's data: {pair.Key} {pair.Value}");
            }

            if (each is OrmException known)
            {
                texts.Enqueue($"exception's properties: {known.Sql} {known.Entity} {known.Table} {known.Column} {known.Constraint}");
            }

            if (each is Drivers.ColumnValueException unreadable)
            {
                texts.Enqueue($"exception's value: {unreadable.Value}");
            }
        }
    }

    void Keep(Activity span)
    {
        spans.Enqueue(span);
        texts.Enqueue($"span: {span.DisplayName} {span.StatusDescription} {Joined(span.TagObjects)} {Joined(span.Baggage)}");
        foreach (var happened in span.Events)
        {
            texts.Enqueue($"span's event: {happened.Name} {Joined(happened.Tags)}");
        }
    }

    void Keep<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        where T : struct
    {
        measurements.Enqueue((instrument.Name, value, tags.ToArray()));
        texts.Enqueue($"measurement: {instrument.Name} {Joined(tags.ToArray())}");
    }

    static string Joined<T>(IEnumerable<KeyValuePair<string, T>> pairs) => string.Join(", ", pairs.Select(pair => $"{pair.Key}={pair.Value}"));

    public sealed record LogEntry(string Category, LogLevel Level, EventId Id, string Message);

    sealed class Logger(Captured owner, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            owner.entries.Enqueue(new LogEntry(category, logLevel, eventId, formatter(state, exception)));
            owner.texts.Enqueue($"log: {formatter(state, exception)}");
            if (state is IEnumerable<KeyValuePair<string, object?>> properties)
            {
                owner.texts.Enqueue($"log's properties: {Joined(properties)}");
            }

            if (exception is not null)
            {
                owner.Keep(exception);
            }
        }
    }
}

using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Orm.Integration.Tests.Databases;

/// <summary>Records what an engine tells its logger: the echo of every statement, and warnings.</summary>
public sealed class StatementLog : ILoggerFactory, ILogger
{
    const int FlushEvent = 20;

    readonly ConcurrentQueue<(LogLevel Level, int Event, string Message)> entries = [];

    /// <summary>The echo's lines as they came, but for the plans of flushes.</summary>
    public string[] Lines => [.. entries.Where(entry => entry.Level != LogLevel.Warning && entry.Event != FlushEvent).Select(entry => entry.Message)];

    /// <summary>What flushes of more than one statement said that they were going to do.</summary>
    public string[] Plans => [.. entries.Where(entry => entry.Event == FlushEvent).Select(entry => entry.Message)];

    /// <summary>The echo's statements without counts and durations; a statement over several lines as one line.</summary>
    public string[] Statements => [.. Lines.Select(Statement)];

    public string[] Warnings => [.. entries.Where(entry => entry.Level == LogLevel.Warning).Select(entry => entry.Message)];

    public void Clear() => entries.Clear();

    /// <summary>The first words of the statements since the last look: <c>BEGIN, INSERT INTO actors, COMMIT</c>.</summary>
    public string[] Take(int words = 1)
    {
        var statements = Statements;
        Clear();
        return [.. statements.Select(statement => string.Join(' ', statement.Split(' ').Take(words)))];
    }

    static string Statement(string line)
    {
        var text = line.StartsWith("[orm] ", StringComparison.Ordinal) ? line[6..] : line;
        var end = new[] { "  -- ", "  · " }
            .Select(mark => text.IndexOf(mark, StringComparison.Ordinal))
            .Where(index => index >= 0)
            .DefaultIfEmpty(text.Length)
            .Min();
        return string.Join(' ', text[..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    ILogger ILoggerFactory.CreateLogger(string categoryName) => this;

    void ILoggerFactory.AddProvider(ILoggerProvider provider)
    {
    }

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    bool ILogger.IsEnabled(LogLevel logLevel) => true;

    void ILogger.Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        entries.Enqueue((logLevel, eventId.Id, formatter(state, exception)));

    void IDisposable.Dispose()
    {
    }
}

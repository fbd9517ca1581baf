using Microsoft.Extensions.Logging;

namespace Orm.Generators.Tests.Oracle;

/// <summary>Keeps what an engine tells its logger.</summary>
sealed class StatementRecorder : ILoggerFactory, ILogger
{
    readonly List<string> lines = [];

    public string Statements => string.Join('\n', lines.Where(line => line.Contains("SELECT", StringComparison.Ordinal)));

    public void Clear() => lines.Clear();

    ILogger ILoggerFactory.CreateLogger(string categoryName) => this;

    void ILoggerFactory.AddProvider(ILoggerProvider provider)
    {
    }

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    bool ILogger.IsEnabled(LogLevel logLevel) => true;

    void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        => lines.Add(formatter(state, exception));

    void IDisposable.Dispose()
    {
    }
}

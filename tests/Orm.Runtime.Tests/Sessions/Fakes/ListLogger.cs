using Microsoft.Extensions.Logging;

namespace Orm.Runtime.Tests.Sessions.Fakes;

/// <summary>A logger that keeps what it is told.</summary>
internal sealed class ListLogger : ILoggerFactory, ILogger
{
    public List<string> Lines { get; } = [];

    public List<LogLevel> Levels { get; } = [];

    public List<string> Categories { get; } = [];

    public LogLevel Least { get; set; } = LogLevel.Debug;

    public ILogger CreateLogger(string categoryName)
    {
        Categories.Add(categoryName);
        return this;
    }

    public bool IsEnabled(LogLevel logLevel) => logLevel >= Least;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Lines.Add(formatter(state, exception));
        Levels.Add(logLevel);
    }

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public void Dispose()
    {
    }
}

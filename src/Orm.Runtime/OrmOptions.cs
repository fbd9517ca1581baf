using Microsoft.Extensions.Logging;

namespace Orm;

/// <summary>What an engine is created with.</summary>
public sealed class OrmOptions
{
    /// <summary>
    /// Writes BEGIN, every statement with its duration and row count, COMMIT and ROLLBACK: as information to
    /// <see cref="LoggerFactory"/> where one is given, else a line each to standard output. Off by default.
    /// </summary>
    public bool Echo { get; init; }

    /// <summary>Whether values may appear in the echo, in logs and in messages. Off by default: they appear as <c>?</c>.</summary>
    public bool SensitiveData { get; init; }

    /// <summary>Where warnings, and statements at level Debug, go: category <c>Orm</c>. Null for nowhere.</summary>
    public ILoggerFactory? LoggerFactory { get; init; }

    /// <summary>Called with each session that is opened, to subscribe to its hooks for example.</summary>
    public Action<Session>? SessionOpened { get; init; }
}

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

    /// <summary>
    /// Whether values, keys among them, may appear in the echo, in logs and in messages. Off by default: they appear as
    /// <c>?</c>.
    /// </summary>
    public bool SensitiveData { get; init; }

    /// <summary>
    /// Where errors and warnings go, and statements at level Debug: categories <c>Orm.Database.Command</c>,
    /// <c>Orm.Transaction</c> and <c>Orm.Session</c>. Null for nowhere, or for the container's where <c>AddOrm</c> registers
    /// the engine.
    /// </summary>
    public ILoggerFactory? LoggerFactory { get; init; }

    /// <summary>Called with each session that is opened, to subscribe to its hooks for example.</summary>
    public Action<Session>? SessionOpened { get; init; }
}

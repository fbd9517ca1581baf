using Microsoft.Extensions.Logging;

namespace Orm.Diagnostics;

/// <summary>The events of category <c>Orm</c>; their numbers stay.</summary>
internal static partial class OrmLog
{
    [LoggerMessage(1, LogLevel.Warning, "DELETE of {Entity} with {Key} matched no row: somebody else had deleted it.")]
    public static partial void DeleteMatchedNoRow(ILogger logger, string entity, string key);

    [LoggerMessage(2, LogLevel.Warning, "The rollback failed; the connection is closed, and the database rolls back by itself.")]
    public static partial void RollbackFailed(ILogger logger, Exception error);

    [LoggerMessage(3, LogLevel.Warning, "A COMMIT got no answer. What the database says of the transaction: {Outcome}.")]
    public static partial void CommitOutcome(ILogger logger, Drivers.TransactionOutcome outcome);

    [LoggerMessage(EventId = 10, EventName = "Begin", Message = "{Begin}")]
    public static partial void Begin(ILogger logger, LogLevel level, string begin);

    [LoggerMessage(EventId = 11, EventName = "Statement", Message = "{Sql}  {Outcome}")]
    public static partial void Statement(ILogger logger, LogLevel level, string sql, string outcome);

    [LoggerMessage(EventId = 12, EventName = "Commit", Message = "COMMIT  · {Milliseconds} ms")]
    public static partial void Commit(ILogger logger, LogLevel level, string milliseconds);

    [LoggerMessage(EventId = 13, EventName = "Rollback", Message = "ROLLBACK  · {Milliseconds} ms")]
    public static partial void Rollback(ILogger logger, LogLevel level, string milliseconds);

    [LoggerMessage(EventId = 14, EventName = "Retry", Message = "RETRY {Attempt} of {Attempts} in {Milliseconds} ms after {Error}")]
    public static partial void Retry(ILogger logger, LogLevel level, int attempt, int attempts, string milliseconds, string error);
}

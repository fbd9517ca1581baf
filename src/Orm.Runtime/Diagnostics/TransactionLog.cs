using Microsoft.Extensions.Logging;
using Orm.Drivers;

namespace Orm.Diagnostics;

/// <summary>What the log tells of the beginnings and ends of transactions. Numbers and names stay.</summary>
internal static partial class TransactionLog
{
    public const string Category = "Orm.Transaction";

    [LoggerMessage(2, LogLevel.Warning, "The rollback failed ({ErrorType}); the connection is closed, and the database rolls back by itself.", EventName = "RollbackFailed")]
    public static partial void RollbackFailed(ILogger logger, string errorType, Exception? error);

    [LoggerMessage(3, LogLevel.Warning, "A COMMIT got no answer. What the database says of the transaction: {Outcome}.", EventName = "CommitOutcome")]
    public static partial void CommitOutcome(ILogger logger, TransactionOutcome outcome);

    [LoggerMessage(5, LogLevel.Error, "COMMIT  · failed ({ErrorType})", EventName = "CommitFailed")]
    public static partial void CommitFailed(ILogger logger, string errorType, Exception? error);

    [LoggerMessage(6, LogLevel.Warning, "The rollback to savepoint {Name} failed ({ErrorType}), and the whole transaction was rolled back.", EventName = "RollbackToSavepointFailed")]
    public static partial void RollbackToSavepointFailed(ILogger logger, string name, string errorType, Exception? error);

    [LoggerMessage(EventId = 10, EventName = "Begin", Message = "{Begin}")]
    public static partial void Begin(ILogger logger, LogLevel level, string begin);

    [LoggerMessage(EventId = 12, EventName = "Commit", Message = "COMMIT  · {Milliseconds} ms")]
    public static partial void Commit(ILogger logger, LogLevel level, string milliseconds);

    [LoggerMessage(EventId = 13, EventName = "Rollback", Message = "ROLLBACK  · {Milliseconds} ms")]
    public static partial void Rollback(ILogger logger, LogLevel level, string milliseconds);

    [LoggerMessage(EventId = 14, EventName = "Retry", Message = "RETRY {Attempt} of {Attempts} in {Milliseconds} ms after {Error}")]
    public static partial void Retry(ILogger logger, LogLevel level, int attempt, int attempts, string milliseconds, string error);

    [LoggerMessage(EventId = 16, EventName = "Savepoint", Message = "SAVEPOINT {Name}")]
    public static partial void Savepoint(ILogger logger, LogLevel level, string name);

    [LoggerMessage(EventId = 17, EventName = "ReleaseSavepoint", Message = "RELEASE SAVEPOINT {Name}")]
    public static partial void ReleaseSavepoint(ILogger logger, LogLevel level, string name);

    [LoggerMessage(EventId = 18, EventName = "RollbackToSavepoint", Message = "ROLLBACK TO SAVEPOINT {Name}  · {Milliseconds} ms")]
    public static partial void RollbackToSavepoint(ILogger logger, LogLevel level, string name, string milliseconds);
}

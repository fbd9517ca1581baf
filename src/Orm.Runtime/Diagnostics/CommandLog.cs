using Microsoft.Extensions.Logging;

namespace Orm.Diagnostics;

/// <summary>What the log tells of statements. Numbers and names stay.</summary>
internal static partial class CommandLog
{
    public const string Category = "Orm.Database.Command";

    [LoggerMessage(4, LogLevel.Error, "{Sql}  {Outcome}", EventName = "StatementFailed")]
    public static partial void StatementFailed(ILogger logger, string sql, string outcome, Exception? error);

    [LoggerMessage(EventId = 11, EventName = "Statement", Message = "{Sql}  {Outcome}")]
    public static partial void Statement(ILogger logger, LogLevel level, string sql, string outcome);

    [LoggerMessage(EventId = 15, EventName = "StatementCancelled", Message = "{Sql}  {Outcome}")]
    public static partial void StatementCancelled(ILogger logger, LogLevel level, string sql, string outcome);
}

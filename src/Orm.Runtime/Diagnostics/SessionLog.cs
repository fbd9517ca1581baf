using Microsoft.Extensions.Logging;

namespace Orm.Diagnostics;

/// <summary>What the log tells of the unit of work. Numbers and names stay.</summary>
internal static partial class SessionLog
{
    public const string Category = "Orm.Session";

    [LoggerMessage(1, LogLevel.Warning, "DELETE of {Entity} with {Key} matched no row: somebody else had deleted it.", EventName = "DeleteMatchedNoRow")]
    public static partial void DeleteMatchedNoRow(ILogger logger, string entity, string key);

    [LoggerMessage(EventId = 20, EventName = "Flush", Message = "FLUSH  {Plan}")]
    public static partial void Flush(ILogger logger, LogLevel level, string plan);
}

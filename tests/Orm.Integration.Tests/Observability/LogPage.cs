using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Logging;

namespace Orm.Integration.Tests.Observability;

/// <summary>The table of the log's events in docs/observability.md.</summary>
static class LogPage
{
    const string Start = "<!-- events:start -->";
    const string End = "<!-- events:end -->";

    public static string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Types.TypesPage.Path)!, "observability.md");

    /// <summary>The page with the table as the sources have it.</summary>
    public static string Rewrite(string page)
    {
        var start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        return $"{page[..start]}\n\n{Table()}\n\n{page[page.IndexOf(End, StringComparison.Ordinal)..]}";
    }

    static string Table()
    {
        var rows =
            from type in typeof(Engine).Assembly.GetTypes()
            let category = type.GetField("Category")?.GetRawConstantValue() as string
            where category is not null
            from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public)
            let happened = method.GetCustomAttribute<LoggerMessageAttribute>()
            where happened is not null
            orderby happened.EventId
            select string.Create(CultureInfo.InvariantCulture, $"| {happened.EventId} | {happened.EventName} | `{category}` | {Level(happened)} | `{happened.Message}` |");
        return string.Join('\n', rows.Prepend("|---|---|---|---|---|").Prepend("| id | name | category | level | message |"));
    }

    static string Level(LoggerMessageAttribute happened) => happened.Level == LogLevel.None || (int)happened.Level < 0 ? "Debug, Information with `Echo`" : happened.Level.ToString();
}

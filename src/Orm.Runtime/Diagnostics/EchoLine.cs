using System.Globalization;

namespace Orm.Diagnostics;

/// <summary>The parts of a line of the echo: <c>SELECT 1  -- 1 parameter: ?  · 1 row · 0.12 ms</c>.</summary>
internal static class EchoLine
{
    public static string Outcome(string? parameters, string result, TimeSpan? elapsed)
    {
        var start = parameters is null ? "" : $"-- {parameters}  ";
        return elapsed is { } known ? $"{start}· {result} · {Milliseconds(known)} ms" : $"{start}· {result}";
    }

    public static string Rows(long rows) => rows == 1 ? "1 row" : string.Create(CultureInfo.InvariantCulture, $"{rows} rows");

    public static string Batch(int count) => string.Create(CultureInfo.InvariantCulture, $"batch of {count}");

    public static string Failure(Exception error) => error is OperationCanceledException ? "cancelled" : "failed";

    public static string Milliseconds(TimeSpan elapsed) => elapsed.TotalMilliseconds.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A statement on one line.</summary>
    public static string Sql(string sql) => sql.AsSpan().ContainsAny('\n', '\r')
        ? string.Join(' ', sql.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        : sql;
}

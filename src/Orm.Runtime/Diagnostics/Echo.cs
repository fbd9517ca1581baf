using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Orm.Drivers;

namespace Orm.Diagnostics;

/// <summary>
/// What an engine tells of its work: to the logger where there is one (as information with <see cref="OrmOptions.Echo"/>,
/// else for debugging), else with Echo a line each to standard output.
/// </summary>
internal sealed class Echo
{
    private readonly bool toConsole;
    private readonly bool sensitiveData;
    private readonly LogLevel level;
    private readonly ILogger logger;

    public Echo(OrmOptions options)
    {
        toConsole = options.Echo && options.LoggerFactory is null;
        sensitiveData = options.SensitiveData;
        level = options.Echo ? LogLevel.Information : LogLevel.Debug;
        logger = options.LoggerFactory?.CreateLogger("Orm") ?? NullLogger.Instance;
    }

    /// <summary>Whether anybody listens.</summary>
    public bool IsOn => toConsole || (logger != NullLogger.Instance && logger.IsEnabled(level));

    /// <summary>The parameters of a statement: <c>2 parameters: ?, ?</c>. Null for none.</summary>
    public string? Describe<TArguments>(TArguments arguments)
        where TArguments : IArguments
    {
        var values = new ParameterTexts(sensitiveData);
        arguments.Bind(ref values);
        return values.ToString();
    }

    public void Begin(string begin)
    {
        Write(begin);
        OrmLog.Begin(logger, level, begin);
    }

    public void Statement(string sql, string? parameters, long rows, TimeSpan elapsed)
        => WriteStatement(sql, parameters, Rows(rows), elapsed);

    public void FailedStatement(string sql, string? parameters, TimeSpan elapsed) => WriteStatement(sql, parameters, "failed", elapsed);

    /// <summary>A statement of a batch, with the time that all took; -1 rows where it failed.</summary>
    public void BatchedStatement(string sql, string? parameters, long rows, int count, TimeSpan elapsed)
        => WriteStatement(sql, parameters, rows < 0 ? $"failed · batch of {Invariant(count)}" : $"{Rows(rows)} · batch of {Invariant(count)}", elapsed);

    public void Commit(TimeSpan elapsed)
    {
        Write($"COMMIT  · {Milliseconds(elapsed)} ms");
        OrmLog.Commit(logger, level, Milliseconds(elapsed));
    }

    public void Rollback(TimeSpan elapsed)
    {
        Write($"ROLLBACK  · {Milliseconds(elapsed)} ms");
        OrmLog.Rollback(logger, level, Milliseconds(elapsed));
    }

    public void Retry(int attempt, int of, Exception error, TimeSpan delay)
    {
        Write($"RETRY {Invariant(attempt)} of {Invariant(of)} in {Milliseconds(delay)} ms after {error.GetType().Name}");
        OrmLog.Retry(logger, level, attempt, of, Milliseconds(delay), error.GetType().Name);
    }

    public void CommitOutcome(TransactionOutcome outcome) => OrmLog.CommitOutcome(logger, outcome);

    public void RollbackFailed(Exception error) => OrmLog.RollbackFailed(logger, error);

    public void DeleteMatchedNoRow(string entity, string key) => OrmLog.DeleteMatchedNoRow(logger, entity, key);

    private void WriteStatement(string sql, string? parameters, string rows, TimeSpan elapsed)
    {
        var outcome = parameters is null
            ? $"· {rows} · {Milliseconds(elapsed)} ms"
            : $"-- {parameters}  · {rows} · {Milliseconds(elapsed)} ms";
        var line = OneLine(sql);
        Write($"{line}  {outcome}");
        OrmLog.Statement(logger, level, line, outcome);
    }

    private void Write(string line)
    {
        if (toConsole)
        {
            Console.Out.WriteLine("[orm] " + line);
        }
    }

    private static string Rows(long rows) => rows == 1 ? "1 row" : $"{Invariant(rows)} rows";

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Milliseconds(TimeSpan elapsed) => elapsed.TotalMilliseconds.ToString("0.00", CultureInfo.InvariantCulture);

    private static string OneLine(string sql) => sql.AsSpan().ContainsAny('\n', '\r')
        ? string.Join(' ', sql.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        : sql;
}

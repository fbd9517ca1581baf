using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Orm.Drivers;

namespace Orm.Diagnostics;

/// <summary>
/// What an engine tells of its work: to the logger where there is one (as information with <see cref="OrmOptions.Echo"/>,
/// else for debugging; errors and warnings always), else with Echo a line each to standard output.
/// </summary>
internal sealed class Echo
{
    private readonly bool toConsole;
    private readonly bool toLog;
    private readonly bool sensitiveData;
    private readonly LogLevel level;
    private readonly ILogger commands;
    private readonly ILogger transactions;
    private readonly ILogger sessions;

    public Echo(OrmOptions options, ILoggerFactory? loggerFactory)
    {
        toLog = loggerFactory is not null;
        toConsole = options.Echo && !toLog;
        sensitiveData = options.SensitiveData;
        level = options.Echo ? LogLevel.Information : LogLevel.Debug;
        commands = Logger(CommandLog.Category);
        transactions = Logger(TransactionLog.Category);
        sessions = Logger(SessionLog.Category);

        ILogger Logger(string category) => loggerFactory?.CreateLogger(category) ?? NullLogger.Instance;
    }

    /// <summary>Whether anybody reads of statements.</summary>
    public bool IsOn => toConsole || (toLog && commands.IsEnabled(level));

    /// <summary>Whether anybody reads of the beginnings and ends of transactions.</summary>
    public bool TellsTransactions => toConsole || (toLog && transactions.IsEnabled(level));

    /// <summary>Whether anybody reads of what flushes are going to do.</summary>
    public bool TellsFlushes => toConsole || (toLog && sessions.IsEnabled(level));

    /// <summary>The parameters of a statement: <c>2 parameters: ?, ?</c>. Null for none.</summary>
    public string? Describe<TArguments>(TArguments arguments)
        where TArguments : IArguments => ParameterText.Of(ParameterValues.Of(arguments), sensitiveData);

    public void Begin(string begin)
    {
        Write(begin);
        TransactionLog.Begin(transactions, level, begin);
    }

    public void Statement(string sql, string? parameters, long rows, TimeSpan elapsed)
        => WriteStatement(sql, EchoLine.Outcome(parameters, EchoLine.Rows(rows), elapsed));

    /// <summary>A statement of a batch, with the time that all took.</summary>
    public void BatchedStatement(string sql, string? parameters, long rows, int count, TimeSpan elapsed)
        => WriteStatement(sql, EchoLine.Outcome(parameters, $"{EchoLine.Rows(rows)} · {EchoLine.Batch(count)}", elapsed));

    /// <summary>A statement that failed, or that was cancelled; without its duration where nobody had watched it.</summary>
    public void FailedStatement(string sql, string? parameters, TimeSpan? elapsed, Exception error)
        => WriteFailed(sql, EchoLine.Outcome(parameters, EchoLine.Failure(error), elapsed), error);

    public void FailedBatchedStatement(string sql, string? parameters, int count, TimeSpan elapsed, Exception error)
        => WriteFailed(sql, EchoLine.Outcome(parameters, $"{EchoLine.Failure(error)} · {EchoLine.Batch(count)}", elapsed), error);

    /// <summary>What a flush is going to do, in its order.</summary>
    public void Flush(string plan)
    {
        Write("FLUSH  " + plan);
        SessionLog.Flush(sessions, level, plan);
    }

    public void Commit(TimeSpan elapsed)
    {
        Write($"COMMIT  · {EchoLine.Milliseconds(elapsed)} ms");
        TransactionLog.Commit(transactions, level, EchoLine.Milliseconds(elapsed));
    }

    public void CommitFailed(Exception error) => TransactionLog.CommitFailed(transactions, error.GetType().Name, error as OrmException);

    public void Rollback(TimeSpan elapsed)
    {
        Write($"ROLLBACK  · {EchoLine.Milliseconds(elapsed)} ms");
        TransactionLog.Rollback(transactions, level, EchoLine.Milliseconds(elapsed));
    }

    public void Retry(int attempt, int of, Exception error, TimeSpan delay)
    {
        Write(string.Create(CultureInfo.InvariantCulture, $"RETRY {attempt} of {of} in {EchoLine.Milliseconds(delay)} ms after {error.GetType().Name}"));
        TransactionLog.Retry(transactions, level, attempt, of, EchoLine.Milliseconds(delay), error.GetType().Name);
    }

    public void CommitOutcome(TransactionOutcome outcome) => TransactionLog.CommitOutcome(transactions, outcome);

    public void Savepoint(string name)
    {
        Write($"SAVEPOINT {name}");
        TransactionLog.Savepoint(transactions, level, name);
    }

    public void ReleaseSavepoint(string name)
    {
        Write($"RELEASE SAVEPOINT {name}");
        TransactionLog.ReleaseSavepoint(transactions, level, name);
    }

    public void RollbackToSavepoint(string name, TimeSpan elapsed)
    {
        Write($"ROLLBACK TO SAVEPOINT {name}  · {EchoLine.Milliseconds(elapsed)} ms");
        TransactionLog.RollbackToSavepoint(transactions, level, name, EchoLine.Milliseconds(elapsed));
    }

    public void RollbackToSavepointFailed(string name, Exception error)
        => TransactionLog.RollbackToSavepointFailed(transactions, name, error.GetType().Name, error as OrmException);

    public void RollbackFailed(Exception error) => TransactionLog.RollbackFailed(transactions, error.GetType().Name, error as OrmException);

    public void DeleteMatchedNoRow(string entity, string key) => SessionLog.DeleteMatchedNoRow(sessions, entity, key);

    private void WriteStatement(string sql, string outcome)
    {
        var line = EchoLine.Sql(sql);
        Write($"{line}  {outcome}");
        CommandLog.Statement(commands, level, line, outcome);
    }

    private void WriteFailed(string sql, string outcome, Exception error)
    {
        // What others throw may repeat values.
        var known = error as OrmException;
        if (known?.NeedsNoLog == true)
        {
            return;
        }

        var line = EchoLine.Sql(sql);
        Write($"{line}  {outcome}");
        if (error is OperationCanceledException)
        {
            CommandLog.StatementCancelled(commands, level, line, outcome);
            return;
        }

        if (known is not null)
        {
            known.NeedsNoLog = true;
        }

        CommandLog.StatementFailed(commands, line, outcome, known);
    }

    private void Write(string line)
    {
        if (toConsole)
        {
            Console.Out.WriteLine("[orm] " + line);
        }
    }
}

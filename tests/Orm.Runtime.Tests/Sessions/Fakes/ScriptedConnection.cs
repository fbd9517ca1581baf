using System.Data;
using System.Globalization;
using Orm.Drivers;

namespace Orm.Runtime.Tests.Sessions.Fakes;

/// <summary>A connection of <see cref="ScriptedDriver"/>.</summary>
internal sealed class ScriptedConnection(ScriptedDriver driver) : DriverConnection
{
    private bool inTransaction;
    private bool isAborted;
    private int rowsAffected;
    private long lastRowId;

    public bool IsReturned { get; set; }

    public override bool InTransaction => inTransaction;

    public override bool IsTransactionAborted => isAborted;

    public override int RowsAffected => rowsAffected;

    public override long LastInsertRowId => lastRowId;

    public override async ValueTask<TReader> ExecuteAsync<TArguments, TReader>(
        Statement statement, TArguments arguments, TReader reader, Io io, CancellationToken cancellationToken)
    {
        await SendAsync(statement, arguments, io, cancellationToken);
        foreach (var values in driver.AnswerTo(statement.Sql))
        {
            var row = new ScriptedRow(values);
            if (!reader.Read(ref row))
            {
                break;
            }
        }

        return reader;
    }

    public override async ValueTask<RowCursor> OpenCursorAsync<TArguments>(
        Statement statement, TArguments arguments, Io io, CancellationToken cancellationToken)
    {
        await SendAsync(statement, arguments, io, cancellationToken);
        return new ScriptedCursor(driver.AnswerTo(statement.Sql));
    }

    public override ValueTask ExecuteScriptAsync(string script, Io io, CancellationToken cancellationToken)
    {
        driver.Sent.Add(script);
        return default;
    }

    public override ValueTask BeginAsync(IsolationLevel isolationLevel, Access access, Io io, CancellationToken cancellationToken)
    {
        Write(access == Access.ReadOnly ? "BEGIN READ" : isolationLevel == IsolationLevel.Unspecified ? "BEGIN" : $"BEGIN {isolationLevel}");
        inTransaction = true;
        return default;
    }

    public override ValueTask CommitAsync(Io io, CancellationToken cancellationToken)
    {
        Write("COMMIT");
        inTransaction = false;
        return default;
    }

    public override ValueTask SetSavepointAsync(int level, Io io, CancellationToken cancellationToken)
    {
        Write($"SAVEPOINT {SavepointName.Of(level)}");
        return default;
    }

    public override ValueTask ReleaseSavepointAsync(int level, Io io)
    {
        Write($"RELEASE {SavepointName.Of(level)}");
        return default;
    }

    public override async ValueTask RollbackToSavepointAsync(int level, Io io)
    {
        if (driver.Pause is { } pause)
        {
            await pause.Task;
        }

        Write($"ROLLBACK TO {SavepointName.Of(level)}");
        isAborted = false;
    }

    public override ValueTask RollbackAsync(Io io, CancellationToken cancellationToken)
    {
        if (inTransaction)
        {
            Write("ROLLBACK");
        }

        inTransaction = isAborted = false;
        return default;
    }

    private async ValueTask SendAsync<TArguments>(Statement statement, TArguments arguments, Io io, CancellationToken cancellationToken)
        where TArguments : IArguments
    {
        Assert.False(IsReturned, "used after its return");
        var values = new SortedDictionary<int, object?>();
        var parameters = new ScriptedParameters(values);
        arguments.Bind(ref parameters);
        if (driver.Pause is { } pause)
        {
            Assert.Equal(Io.Async, io);
            await pause.Task.WaitAsync(cancellationToken);
        }

        Write(statement.Sql + (values.Count == 0 ? "" : $" [{string.Join(", ", values.Values.Select(Text))}]"));
        rowsAffected = statement.Writes ? driver.RowsAffected : 0;
        lastRowId += statement.Sql.StartsWith("INSERT", StringComparison.Ordinal) ? 1 : 0;
    }

    private void Write(string text)
    {
        driver.Sent.Add(text);
        foreach (var (part, failure) in driver.Failures)
        {
            if (text.Contains(part, StringComparison.Ordinal))
            {
                inTransaction &= !driver.FailuresEndTransaction;
                isAborted |= driver.FailuresAbortTransaction;
                throw failure;
            }
        }
    }

    private static string Text(object? value) => value switch
    {
        null => "NULL",
        string text => $"'{text}'",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}

using System.Data;
using Orm.Drivers;

namespace Orm.Runtime.Tests.Sessions.Fakes;

/// <summary>
/// A database that keeps nothing: it writes down what reaches it, and answers what the test has told it to. Row ids count
/// from 1.
/// </summary>
internal sealed class ScriptedDriver(Dialect dialect = Dialect.Sqlite) : Driver
{
    private readonly List<(string Text, object?[][] Rows)> answers = [];

    /// <summary>BEGIN, each statement's text with its values, COMMIT, ROLLBACK, in their order.</summary>
    public List<string> Sent { get; } = [];

    /// <summary>The connections that are rented now.</summary>
    public int Rented { get; private set; }

    public int Rents { get; private set; }

    public bool IsDisposed { get; private set; }

    /// <summary>The rows that statements say they changed.</summary>
    public int RowsAffected { get; set; } = 1;

    /// <summary>Fails the statements whose text contains the key.</summary>
    public Dictionary<string, Exception> Failures { get; } = [];

    /// <summary>Whether a failure ends the transaction on the database's side.</summary>
    public bool FailuresEndTransaction { get; set; }

    /// <summary>Whether a failure leaves the transaction in a state in which only a rollback is taken.</summary>
    public bool FailuresAbortTransaction { get; set; }

    /// <summary>Where statements wait until the test lets them go on.</summary>
    public TaskCompletionSource? Pause { get; set; }

    public override Dialect Dialect => dialect;

    public override int MaxParameters => 1000;

    public override bool HasRowIds => dialect == Dialect.Sqlite;

    public override string? LastRowId(string table, string column) => HasRowIds ? $"LAST {table}.{column}" : null;

    public override string RowLockClause(RowLock rowLock) => dialect == Dialect.PostgreSql ? " FOR UPDATE" : "";

    public override bool HasIsolationLevel(IsolationLevel isolationLevel) => isolationLevel != IsolationLevel.Chaos;

    /// <summary>The rows of every statement whose text contains a text; the latest answer that fits counts.</summary>
    public ScriptedDriver Answer(string text, params object?[][] rows)
    {
        answers.Insert(0, (text, rows));
        return this;
    }

    public object?[][] AnswerTo(string sql) => answers.Find(answer => sql.Contains(answer.Text, StringComparison.Ordinal)).Rows ?? [];

    /// <summary>What was sent since this was last asked.</summary>
    public string[] TakeSent()
    {
        string[] sent = [.. Sent];
        Sent.Clear();
        return sent;
    }

    public override ValueTask<DriverConnection> RentAsync(Io io, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, typeof(Engine));
        Rented++;
        Rents++;
        return new ValueTask<DriverConnection>(new ScriptedConnection(this));
    }

    public override void Return(DriverConnection connection)
    {
        Assert.False(((ScriptedConnection)connection).IsReturned, "returned twice");
        ((ScriptedConnection)connection).IsReturned = true;
        Rented--;
    }

    public override void Dispose() => IsDisposed = true;
}

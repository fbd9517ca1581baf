using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Orm.Drivers;
using Orm.Sqlite.Errors;
using Orm.Sqlite.Native;
using Orm.Sqlite.Values;
using Orm.Sqlite.Values.Functions;

namespace Orm.Sqlite.Connections;

/// <summary>
/// A connection that Microsoft.Data.Sqlite opened, used on its native handle. Everything runs on the calling thread; only
/// waiting for another connection's lock differs between sync and async.
/// </summary>
internal sealed partial class SqliteDriverConnection : DriverConnection
{
    private readonly SqliteConnection connection;
    private readonly StatementCache statements = new();
    private readonly KeptTexts texts = new();
    private readonly nint database;
    private readonly nint mutex;
    private readonly int timeoutSeconds;
    private readonly bool tellsValues;
    private SqliteRowCursor? openCursor;
    private int rowsAffected;

    internal SqliteDriverConnection(SqliteConnection connection, SqliteDatabase settings)
    {
        this.connection = connection;
        timeoutSeconds = settings.TimeoutSeconds;
        tellsValues = settings.TellsValues;
        database = connection.Handle!.DangerousGetHandle();
        mutex = Sqlite3.DatabaseMutex(database);
        Sqlite3.BusyTimeout(database, 0);
        Sqlite3.GiveExtendedCodes(database);
        Register(DecimalCollation.Register(database));
        Register(FunctionRegistry.Register(database));
    }

    public override int RowsAffected => rowsAffected;

    public override long LastInsertRowId => Sqlite3.LastInsertRowId(database);

    /// <summary>SQLite's handle.</summary>
    internal nint Database => database;

    public override ValueTask<TReader> ExecuteAsync<TArguments, TReader>(
        Statement statement, TArguments arguments, TReader reader, Io io, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return TryExecute(statement, ref arguments, ref reader, cancellationToken)
            ? new ValueTask<TReader>(reader)
            : ExecuteWaitingAsync(statement, arguments, reader, io, cancellationToken);
    }

    public override void Execute<TArguments, TReader>(Statement statement, TArguments arguments, ref TReader reader)
    {
        if (!TryExecute(statement, ref arguments, ref reader, CancellationToken.None))
        {
            reader = ExecuteWaitingAsync(statement, arguments, reader, Io.Sync, CancellationToken.None).GetAwaiter().GetResult();
        }
    }

    public override ValueTask<RowCursor> OpenCursorAsync<TArguments>(
        Statement statement, TArguments arguments, Io io, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return TryOpenCursor(statement, ref arguments, cancellationToken) is { } cursor
            ? new ValueTask<RowCursor>(cursor)
            : OpenCursorWaitingAsync(statement, arguments, io, cancellationToken);
    }

    public override ValueTask ExecuteScriptAsync(string script, Io io, CancellationToken cancellationToken)
    {
        var run = new ScriptRun(this, script);
        return RunScriptAsync(run, io, cancellationToken);
    }

    /// <summary>Makes the connection as good as new for its next user; false where that is not possible.</summary>
    internal bool TryClean()
    {
        openCursor?.Close();
        if (!InTransaction)
        {
            return true;
        }

        try
        {
            RollbackAsync(Io.Sync, CancellationToken.None).GetAwaiter().GetResult();
        }
        catch (OrmException)
        {
            return false;
        }

        return !InTransaction;
    }

    /// <summary>Finalizes every statement.</summary>
    internal void Forget()
    {
        openCursor?.Close();
        statements.Clear();
    }

    /// <summary>Closes for good. A statement left over would keep the file open, so they go first.</summary>
    internal void Close()
    {
        Forget();
        connection.Dispose();
    }

    /// <summary>The exception for a code that can't be waited out. To be called before the statement is reset.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal Exception Failure(int code, string sql, CancellationToken cancellationToken)
    {
        if (ResultCode.Primary(code) == ResultCode.Interrupt && cancellationToken.IsCancellationRequested)
        {
            return new OperationCanceledException("The statement was cancelled while it ran.", cancellationToken);
        }

        if (ResultCode.CanBeWaitedOut(code))
        {
            return SqliteFailure.LockTimeout("The database was locked while rows were read, and could not be waited for", timeoutSeconds, sql);
        }

        return code == ResultCode.BusySnapshot
            ? SqliteFailure.Snapshot(Sqlite3.ErrorMessage(database), sql)
            : SqliteFailure.WhileRunning(database, sql, tellsValues);
    }

    /// <summary>Ends a use of a statement, so that it holds no lock.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Release(PreparedStatement prepared, bool hasLarge)
    {
        openCursor = null;
        if (prepared.Statement.Kind == StatementKind.Once)
        {
            Sqlite3.Finalize(prepared.Handle);
            return;
        }

        Sqlite3.Reset(prepared.Handle);
        if (hasLarge)
        {
            Sqlite3.ClearBindings(prepared.Handle);
        }
    }

    private void Register(int code)
    {
        if (code != ResultCode.Ok)
        {
            throw SqliteFailure.Last(database, null);
        }
    }

    private bool TryExecute<TArguments, TReader>(
        Statement statement, ref TArguments arguments, ref TReader reader, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TReader : IRowReader
    {
        var prepared = Prepare(statement);
        if (prepared is null)
        {
            return false;
        }

        var parameters = new SqliteParameters(prepared.Handle, texts);
        texts.Clear();
        var registration = default(CancellationTokenRegistration);
        VectorRegisters.Clean();
        Begin();
        try
        {
            registration = BeginRun(cancellationToken);
            Bind(prepared, ref parameters, ref arguments);
            var code = Run(prepared, ref reader, out var hasRows);
            if (code == ResultCode.Done)
            {
                return true;
            }

            if (ResultCode.CanBeWaitedOut(code) && !hasRows)
            {
                return false;
            }

            throw Failure(code, statement.Sql, cancellationToken);
        }
        finally
        {
            EndRun(registration);
            Finish(prepared, parameters.HasLarge);
        }
    }

    // Not inlined, as nothing else with native calls is that TryExecute calls: the runtime prepares them where a method begins, which
    // is to be after the registers are empty.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Begin() => Sqlite3.EnterMutex(mutex);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Finish(PreparedStatement prepared, bool hasLarge)
    {
        Release(prepared, hasLarge);
        Sqlite3.LeaveMutex(mutex);
    }

    /// <summary>Steps to the end. Native calls are not inlined into a try block, hence a method of its own.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Run<TReader>(PreparedStatement prepared, ref TReader reader, out bool hasRows)
        where TReader : IRowReader
    {
        var handle = prepared.Handle;
        var row = new SqliteRow(handle);
        var isReadOnly = prepared.IsReadOnly;
        var changesBefore = isReadOnly ? 0 : Sqlite3.TotalChanges(database);
        var isReading = true;
        hasRows = false;
        int code;
        while ((code = Sqlite3.Step(handle)) == ResultCode.Row)
        {
            hasRows = true;
            if (!isReading || reader.Read(ref row))
            {
                continue;
            }

            // A statement that writes can still fail after its first row, so it is run to its end.
            isReading = false;
            if (isReadOnly)
            {
                code = ResultCode.Done;
                break;
            }
        }

        // A statement that changes no rows at all (CREATE …) leaves the last count standing.
        rowsAffected = isReadOnly || Sqlite3.TotalChanges(database) == changesBefore ? 0 : Sqlite3.Changes(database);
        return code;
    }

    private void Bind<TArguments>(PreparedStatement prepared, ref SqliteParameters parameters, ref TArguments arguments)
        where TArguments : IArguments
    {
        if (isTransactionReadOnly && !prepared.IsReadOnly && InTransaction)
        {
            throw new OrmException("The statement writes, and its transaction was begun for reading only. Begin it with Access.ReadWrite.") { Sql = prepared.Statement.Sql };
        }

        arguments.Bind(ref parameters);
        if (parameters.Code != ResultCode.Ok)
        {
            throw SqliteFailure.Last(database, prepared.Statement.Sql);
        }
    }

    /// <summary>The statement, prepared; null where another connection's lock is in the way.</summary>
    private PreparedStatement? Prepare(Statement statement) => statements.Find(statement) ?? PrepareNew(statement);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private PreparedStatement? PrepareNew(Statement statement)
    {
        var code = StatementText.Prepare(database, statement, out var handle);
        if (ResultCode.CanBeWaitedOut(code))
        {
            return null;
        }

        if (code != ResultCode.Ok)
        {
            throw SqliteFailure.Last(database, statement.Sql);
        }

        var prepared = new PreparedStatement(statement, handle, Sqlite3.IsReadOnly(handle));
        if (statement.Kind != StatementKind.Once)
        {
            statements.Add(prepared);
        }

        return prepared;
    }

    private SqliteRowCursor? TryOpenCursor<TArguments>(Statement statement, ref TArguments arguments, CancellationToken cancellationToken)
        where TArguments : IArguments
    {
        var prepared = Prepare(statement);
        if (prepared is null)
        {
            return null;
        }

        // A cursor's statement runs on while others may be prepared, so SQLite copies its texts.
        var parameters = new SqliteParameters(prepared.Handle, null);
        var isOpen = false;
        try
        {
            Bind(prepared, ref parameters, ref arguments);
            var cursor = new SqliteRowCursor(this, prepared, parameters.HasLarge);
            isOpen = cursor.TryStart(cancellationToken);
            openCursor = isOpen ? cursor : null;
            return openCursor;
        }
        finally
        {
            if (!isOpen)
            {
                Release(prepared, parameters.HasLarge);
            }
        }
    }

    private ValueTask RunAsync(Statement statement, Io io, CancellationToken cancellationToken)
    {
        var run = ExecuteAsync(statement, default(NoArguments), default(NoRows), io, cancellationToken);
        return run.IsCompletedSuccessfully ? default : new ValueTask(run.AsTask());
    }
}

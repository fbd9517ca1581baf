using Orm.Sessions;

namespace Orm;

// The one gate that every operation passes: here, and only here, concurrent use, disposal, hooks, cancelled tokens and a
// failed transaction are decided.
public sealed partial class Session
{
    // Null between operations, the open stream between two of its rows, else the name of what is running.
    private object? running;
    private ResultStream? stream;
    private string? hook;
    private volatile bool disposed;

    /// <summary>Enters for an operation that may send statements.</summary>
    private void Enter(string operation, CancellationToken cancellationToken)
    {
        ThrowIfDisposed();
        cancellationToken.ThrowIfCancellationRequested();
        if (Interlocked.CompareExchange(ref running, operation, null) is { } other)
        {
            throw ConcurrentUse(operation, other);
        }

        if (hook is not null || firstError is not null)
        {
            RefuseWhereNotAllowed(operation);
        }
    }

    /// <summary>Enters for an operation on objects alone, which is allowed while a stream is open.</summary>
    private void EnterMemory(string operation)
    {
        ThrowIfDisposed();
        var idle = stream;
        if (Interlocked.CompareExchange(ref running, operation, idle) is { } other && !ReferenceEquals(other, idle))
        {
            throw ConcurrentUse(operation, other);
        }

        if (firstError is not null)
        {
            Exit();
            throw Inactive(operation);
        }
    }

    /// <summary>Enters for what ends a failed transaction too.</summary>
    private void EnterRollback(string operation)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (Interlocked.CompareExchange(ref running, operation, null) is { } other)
        {
            throw ConcurrentUse(operation, other);
        }
    }

    private void Exit()
    {
        // An exchange, since a Dispose that found the operation running leaves the cleaning up to it.
        Interlocked.Exchange(ref running, stream);
        if (disposed)
        {
            Close(Drivers.Io.Sync).GetAwaiter().GetResult();
        }
    }

    private void ThrowIfDisposed()
    {
        if (disposed || Engine.IsDisposed)
        {
            throw new ObjectDisposedException(disposed ? nameof(Session) : nameof(Engine));
        }
    }

    private void RefuseWhereNotAllowed(string operation)
    {
        if (firstError is not null)
        {
            Exit();
            throw Inactive(operation);
        }

        if (hook == nameof(AfterCommit))
        {
            Exit();
            throw new OrmException(
                $"{operation} was called in an {nameof(AfterCommit)} hook, where no statement may be sent: the transaction is over. Do it after Commit has returned.");
        }
    }

    /// <summary>What begins, ends or flushes has no place inside a hook.</summary>
    private void RefuseInHook(string operation)
    {
        if (hook is not null)
        {
            throw new OrmException($"{operation} was called in a {hook} hook, which is itself a part of it. A hook may query and change objects.");
        }
    }

    private void RunHook(Action<Session>? handlers, string name)
    {
        if (handlers is null)
        {
            return;
        }

        var operation = running;
        hook = name;
        Volatile.Write(ref running, null);
        try
        {
            handlers(this);
        }
        finally
        {
            hook = null;
            if (Interlocked.Exchange(ref running, operation) is { } other)
            {
                throw ConcurrentUse((string)operation!, other);
            }
        }
    }

    private static ConcurrentUseException ConcurrentUse(string operation, object other) => new(other is ResultStream open
        ? $"{operation} was called while {open.Operation} has a result open on the same session. Read it to its end or dispose it first, read it by ToList, or use a second session."
        : $"{operation} was called while {other} is still running on the same session. Await each operation before the next; use one session per task.");

    private SessionInactiveException Inactive(string operation) => new(
        (state == TransactionState.Inactive
            ? $"{operation} is not possible: the session's transaction failed and was rolled back. Call Rollback first."
            : $"{operation} is not possible: the session's nested transaction failed. Roll that one back first, or call the session's Rollback.")
        + $" The first error: {firstError!.Message}",
        firstError);
}

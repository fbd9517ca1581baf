using Orm.Sqlite.Native;

namespace Orm.Sqlite.Connections;

// How a cancelled token ends the statement that runs, and no other.
internal sealed partial class SqliteDriverConnection
{
    private const int MostInterruptions = 200;

    private int isRunning;

    /// <summary>Lets a cancellation interrupt what runs, until <see cref="EndRun"/>. One that came before throws here.</summary>
    internal CancellationTokenRegistration BeginRun(CancellationToken cancellationToken)
    {
        if (!cancellationToken.CanBeCanceled)
        {
            return default;
        }

        var registration = cancellationToken.UnsafeRegister(static state => ((SqliteDriverConnection)state!).Interrupt(), this);
        Interlocked.Exchange(ref isRunning, 1);
        if (cancellationToken.IsCancellationRequested)
        {
            EndRun(registration);
            cancellationToken.ThrowIfCancellationRequested();
        }

        return registration;
    }

    /// <summary>Waits for an interruption under way, so that none meets the next statement or a closed connection.</summary>
    internal void EndRun(CancellationTokenRegistration registration)
    {
        Volatile.Write(ref isRunning, 0);
        registration.Dispose();
    }

    // SQLite forgets an interruption that comes before the statement has begun its first step, hence more than one.
    private void Interrupt()
    {
        var spin = default(SpinWait);
        for (var i = 0; i < MostInterruptions && Volatile.Read(ref isRunning) != 0; i++)
        {
            Sqlite3.Interrupt(database);
            spin.SpinOnce();
        }
    }
}

using System.Diagnostics;
using Orm.Drivers;

namespace Orm.Sqlite.Connections;

/// <summary>
/// Waiting for another connection's lock, which SQLite can only be asked for again and again: by sleeping where the caller is
/// synchronous, by a timer where it is not.
/// </summary>
internal sealed class BusyWait(int timeoutSeconds, Io io, CancellationToken cancellationToken)
{
    private readonly long start = Stopwatch.GetTimestamp();
    private int attempt;

    private static ReadOnlySpan<byte> Delays => [1, 1, 2, 2, 5, 5, 10, 10, 15, 20];

    /// <summary>Waits a little longer each time; false once the time is over. A timeout of 0 never ends.</summary>
    internal ValueTask<bool> NextAsync()
    {
        cancellationToken.ThrowIfCancellationRequested();
        var delay = TimeSpan.FromMilliseconds(Delays[Math.Min(attempt++, Delays.Length - 1)]);
        if (timeoutSeconds > 0)
        {
            var left = TimeSpan.FromSeconds(timeoutSeconds) - Stopwatch.GetElapsedTime(start);
            if (left <= TimeSpan.Zero)
            {
                return new ValueTask<bool>(false);
            }

            delay = left < delay ? left : delay;
        }

        return io == Io.Async ? DelayAsync(delay, cancellationToken) : Sleep(delay);
    }

    private ValueTask<bool> Sleep(TimeSpan delay)
    {
        if (cancellationToken.CanBeCanceled)
        {
            cancellationToken.WaitHandle.WaitOne(delay);
            cancellationToken.ThrowIfCancellationRequested();
        }
        else
        {
            Thread.Sleep(delay);
        }

        return new ValueTask<bool>(true);
    }

    private static async ValueTask<bool> DelayAsync(TimeSpan delay, CancellationToken cancellationToken)
    {
        await Task.Delay(delay, cancellationToken).ConfigureAwait(false);
        return true;
    }
}

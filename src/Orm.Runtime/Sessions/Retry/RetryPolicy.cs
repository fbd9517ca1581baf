namespace Orm;

/// <summary>
/// How often a unit of work is run again, and how long it waits before that (see <c>Engine.RunAsync</c>). Between two attempts
/// it waits a random time between nothing and a limit that doubles with each, so that those who met do not meet again.
/// </summary>
/// <example><code>
/// await engine.RunAsync(Transfer, new RetryPolicy { MaxAttempts = 5 });
/// </code></example>
public sealed class RetryPolicy
{
    private readonly int maxAttempts = 12;
    private readonly TimeSpan firstDelay = TimeSpan.FromMilliseconds(10);
    private readonly TimeSpan longestDelay = TimeSpan.FromSeconds(1);

    /// <summary>Twelve attempts, with waits of at most 10 ms, 20 ms, 40 ms and so on up to a second.</summary>
    public static RetryPolicy Default { get; } = new();

    /// <summary>One attempt.</summary>
    public static RetryPolicy None { get; } = new() { MaxAttempts = 1 };

    /// <summary>How often the unit is run at most, the first time included: 1 or more, 12 by default.</summary>
    public int MaxAttempts
    {
        get => maxAttempts;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxAttempts));
            maxAttempts = value;
        }
    }

    /// <summary>The longest wait after the first attempt, 10 ms by default; zero for none. It doubles with each attempt.</summary>
    public TimeSpan FirstDelay
    {
        get => firstDelay;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero, nameof(FirstDelay));
            firstDelay = value;
        }
    }

    /// <summary>What no wait exceeds, a second by default.</summary>
    public TimeSpan LongestDelay
    {
        get => longestDelay;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero, nameof(LongestDelay));
            longestDelay = value;
        }
    }

    /// <summary>
    /// Which errors are worth another attempt besides <see cref="SerializationException"/>, <see cref="DeadlockException"/> and a
    /// <see cref="ConnectionLostException"/> before COMMIT; null for no others. It is never asked of a COMMIT whose outcome is
    /// unknown.
    /// </summary>
    public Func<Exception, bool>? RetryOn { get; init; }

    internal bool IsWorthAnother(Exception error) => error switch
    {
        SerializationException or DeadlockException or ConnectionLostException => true,
        SessionInactiveException { InnerException: { } first } when IsWorthAnother(first) => true,
        _ => RetryOn?.Invoke(error) == true,
    };

    /// <summary>How long to wait after so many attempts.</summary>
    internal TimeSpan DelayAfter(int attempts)
    {
        // No more doublings than a double of ticks holds.
        var limit = Math.Min(longestDelay.Ticks, firstDelay.Ticks * Math.Pow(2, Math.Min(attempts - 1, 60)));
        return TimeSpan.FromTicks((long)(limit * Random.Shared.NextDouble()));
    }
}

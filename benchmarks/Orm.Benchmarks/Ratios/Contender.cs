using System.Diagnostics;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace Orm.Benchmarks.Ratios;

/// <summary>One peer's method of a scenario, with the times of its rounds.</summary>
internal sealed class Contender
{
    /// <summary>Long enough that the clock and the loop around it do not count.</summary>
    private static readonly TimeSpan ShortestRound = TimeSpan.FromMilliseconds(8);

    private static readonly TimeSpan ShortestWarmUp = TimeSpan.FromMilliseconds(600);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(4);

    private readonly Action run;
    private readonly Action? beforeEach;
    private readonly int operations;
    private readonly List<double> nanoseconds = [];
    private int invocations = 1;

    public Contender(object scenario, MethodInfo method)
    {
        Name = method.Name;
        operations = method.GetCustomAttribute<BenchmarkAttribute>()!.OperationsPerInvoke;
        run = ActionOf(scenario, method);
        beforeEach = scenario.GetType().GetMethods()
            .Where(static other => other.IsDefined(typeof(IterationSetupAttribute)))
            .Select(other => ActionOf(scenario, other))
            .SingleOrDefault();
    }

    public string Name { get; }

    /// <summary>The time of one operation in each round.</summary>
    public IReadOnlyList<double> Nanoseconds => nanoseconds;

    /// <summary>What one operation allocated in the last round.</summary>
    public long AllocatedBytes { get; private set; }

    /// <summary>
    /// Runs until the compiler has made its best of the code, which takes it some sixty calls of each method, and finds out how
    /// often a round has to repeat it.
    /// </summary>
    public void WarmUp()
    {
        var started = Stopwatch.GetTimestamp();
        var fastest = TimeSpan.MaxValue;
        for (var i = 0; IsCold(i, Stopwatch.GetElapsedTime(started)); i++)
        {
            beforeEach?.Invoke();
            var start = Stopwatch.GetTimestamp();
            run();
            var elapsed = Stopwatch.GetElapsedTime(start);
            fastest = elapsed < fastest ? elapsed : fastest;
        }

        invocations = beforeEach is null ? (int)Math.Clamp(ShortestRound / fastest, 1, 1000) : 1;
    }

    public void RunRound()
    {
        beforeEach?.Invoke();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < invocations; i++)
        {
            run();
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        AllocatedBytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / ((long)invocations * operations);
        nanoseconds.Add(elapsed.TotalNanoseconds / ((double)invocations * operations));
    }

    private static bool IsCold(int calls, TimeSpan elapsed)
        => calls < 5 || (elapsed < LongestWarmUp && (calls < 100 || elapsed < ShortestWarmUp));

    private static Action ActionOf(object scenario, MethodInfo method)
    {
        if (method.ReturnType == typeof(void))
        {
            return method.CreateDelegate<Action>(scenario);
        }

        var function = method.CreateDelegate<Func<object?>>(scenario);
        return () => GC.KeepAlive(function());
    }
}

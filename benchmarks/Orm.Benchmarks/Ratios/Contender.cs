using System.Diagnostics;
using System.Reflection;
using BenchmarkDotNet.Attributes;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Ratios;

/// <summary>One peer's method of a scenario, with what its rounds took.</summary>
internal sealed class Contender
{
    private static readonly TimeSpan ShortestWarmUp = TimeSpan.FromMilliseconds(600);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(2);

    private readonly Action run;
    private readonly Action? beforeEach;
    private readonly int operations;
    private readonly List<(double Elapsed, double Processor)> rounds = [];
    private long bytes;
    private int invocations = 1;

    public Contender(object scenario, MethodInfo method)
    {
        Peer = Enum.Parse<Peer>(method.Name);
        operations = method.GetCustomAttribute<BenchmarkAttribute>()!.OperationsPerInvoke;
        run = ActionOf(scenario, method);
        beforeEach = scenario.GetType().GetMethods()
            .Where(static other => other.IsDefined(typeof(IterationSetupAttribute)))
            .Select(other => ActionOf(scenario, other))
            .SingleOrDefault();
    }

    public Peer Peer { get; }

    public Figures Figures => new(Elapsed, Processor, bytes);

    /// <summary>
    /// Nanoseconds, the mean of the fastest quarter of the rounds: the fastest alone is, where two processes wait for each other, the one that the
    /// scheduler was kindest to.
    /// </summary>
    private double Elapsed => Fastest(4).Average(static round => round.Elapsed);

    /// <summary>
    /// Nanoseconds of processor time, the mean of the faster half of the rounds: the system tells what threads took a tick late, as
    /// often too little as too much.
    /// </summary>
    private double Processor => Fastest(2).Average(static round => round.Processor);

    /// <summary>What this one takes as parts of what the other takes.</summary>
    public Costs RatiosTo(Contender other) => new(Elapsed / other.Elapsed, Processor / other.Processor);

    /// <summary>
    /// Runs until the compiler has had some sixty calls of each method, which it asks for before it makes its best of the code, and finds
    /// out how often a round has to repeat it to last as long as it should.
    /// </summary>
    public void WarmUp(TimeSpan shortestRound)
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

        invocations = beforeEach is null ? (int)Math.Clamp(shortestRound / fastest, 1, 1000) : 1;
    }

    /// <summary>Runs for so long, unmeasured.</summary>
    public void Repeat(TimeSpan atLeast)
    {
        var started = Stopwatch.GetTimestamp();
        do
        {
            beforeEach?.Invoke();
            run();
        }
        while (Stopwatch.GetElapsedTime(started) < atLeast);
    }

    public void RunRound()
    {
        beforeEach?.Invoke();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < invocations; i++)
        {
            run();
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        var all = (double)invocations * operations;
        rounds.Add((elapsed.TotalNanoseconds / all, (Environment.CpuUsage.TotalTime - processor).TotalNanoseconds / all));
        bytes = (long)((GC.GetTotalAllocatedBytes(precise: true) - allocated) / all);
    }

    private bool IsCold(int calls, TimeSpan elapsed)
        => calls < 5 || (elapsed < LongestWarmUp && ((long)calls * operations < 1000 || elapsed < ShortestWarmUp));

    private IEnumerable<(double Elapsed, double Processor)> Fastest(int part)
        => rounds.OrderBy(static round => round.Elapsed).Take((rounds.Count + part - 1) / part);

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

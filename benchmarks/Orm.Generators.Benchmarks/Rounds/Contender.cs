using System.Diagnostics;
using System.Runtime;
using Orm.Generators.Benchmarks.Scenarios;

namespace Orm.Generators.Benchmarks.Rounds;

/// <summary>A scenario with what its rounds took.</summary>
internal sealed class Contender(Scenario scenario)
{
    // The compiler's own code has to be compiled first, and then once more, as that of the SDK's is that has built before. It comes without
    // machine code here, so that this takes a minute.
    private const int FewestWarmUps = 3;
    private const double QuietShare = 0.02;
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(90);

    private static readonly TimeSpan ShortestRound = TimeSpan.FromMilliseconds(300);

    private readonly List<double> milliseconds = [];
    private readonly List<double> processorMilliseconds = [];

    public string Title => scenario.Title;

    /// <summary>Half of the rounds took less.</summary>
    public double Median => MedianOf(milliseconds);

    /// <summary>The same of processor time, on all threads.</summary>
    public double ProcessorMedian => MedianOf(processorMilliseconds);

    /// <summary>How much longer its rounds took than those of another beside them, in the middle: what the machine does meanwhile falls on both.</summary>
    public (double Milliseconds, double ProcessorMilliseconds) MedianOver(Contender other) => (
        MedianOf([.. milliseconds.Zip(other.milliseconds, static (own, others) => own - others)]),
        MedianOf([.. processorMilliseconds.Zip(other.processorMilliseconds, static (own, others) => own - others)]));

    public double Fastest => milliseconds.Min();

    public void WarmUp()
    {
        var started = Stopwatch.GetTimestamp();
        var isQuiet = false;
        for (var i = 0; i < FewestWarmUps || (!isQuiet && Stopwatch.GetElapsedTime(started) < LongestWarmUp); i++)
        {
            isQuiet = IsQuietRound();
        }

        milliseconds.Clear();
        processorMilliseconds.Clear();
    }

    /// <summary>A scenario that takes long runs once, a short one a few times.</summary>
    public void Round()
    {
        var started = Stopwatch.GetTimestamp();
        do
        {
            scenario.Prepare();
            GC.Collect();
            var processor = Environment.CpuUsage.TotalTime;
            var start = Stopwatch.GetTimestamp();
            GC.KeepAlive(scenario.Run());
            milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            processorMilliseconds.Add((Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
        }
        while (Stopwatch.GetElapsedTime(started) < ShortestRound);
    }

    // Whether little of a round's time is the just-in-time compiler's.
    private bool IsQuietRound()
    {
        var (before, start) = (JitInfo.GetCompilationTime(), Stopwatch.GetTimestamp());
        Round();
        return JitInfo.GetCompilationTime() - before < QuietShare * Stopwatch.GetElapsedTime(start);
    }

    private static double MedianOf(List<double> values) => values.Order().ElementAt(values.Count / 2);
}

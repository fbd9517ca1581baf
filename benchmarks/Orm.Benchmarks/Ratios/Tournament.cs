using System.Diagnostics;
using System.Reflection;
using System.Runtime;
using BenchmarkDotNet.Attributes;
using Orm.Benchmarks.Databases;
using Orm.Benchmarks.Peers;
using Orm.Benchmarks.Scenarios;

namespace Orm.Benchmarks.Ratios;

/// <summary>Runs a scenario's peers in rounds, in one process, each round in another order.</summary>
internal static class Tournament
{
    private const int Seed = 1;

    // Long enough that the clock and the loop around it do not count; and where two processes wait for each other, that the scheduler
    // has found them their places.
    private static readonly TimeSpan ShortestRound = TimeSpan.FromMilliseconds(8);
    private static readonly TimeSpan ShortestRoundOfTwoProcesses = TimeSpan.FromMilliseconds(50);

    // Longer than the compiler waits for quiet before it compiles anew what is called often.
    private static readonly TimeSpan WarmUpTurn = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan NewConnectionTurn = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(30);

    public static Measurement Run(Goal goal, RatioOptions options)
    {
        var scenario = (Scenario)Activator.CreateInstance(goal.Scenario)!;
        scenario.Target = goal.Target;
        PeerFactory.HasEquals = options.HasEquals;
        try
        {
            Invoke<GlobalSetupAttribute>(scenario);
            var contenders = goal.Scenario.GetMethods()
                .Where(method => method.IsDefined(typeof(BenchmarkAttribute)) && options.TakesPart(method.Name))
                .Select(method => new Contender(scenario, method))
                .ToList();
            var shortestRound = goal.Target == Target.Sqlite ? ShortestRound : ShortestRoundOfTwoProcesses;
            contenders.ForEach(contender => contender.WarmUp(shortestRound));
            LetTheCompilerFinish(contenders);
            var random = new Random(Seed);
            for (var round = 0; round < options.Rounds; round++)
            {
                // A round feels whose came before it: where the processors and the server's processes were left.
                var order = contenders.ToArray();
                random.Shuffle(order);
                if (goal.Target != Target.Sqlite)
                {
                    // Which threads and processors serve a connection is decided where it is opened, and stays so: each round draws anew.
                    scenario.Reopen();
                    Array.ForEach(order, static contender => contender.Repeat(NewConnectionTurn));
                }

                Array.ForEach(order, static contender => contender.RunRound());
            }

            return Measured(goal, contenders, options.Rounds);
        }
        finally
        {
            Invoke<GlobalCleanupAttribute>(scenario);
        }
    }

    // It looks at how code is used, compiles it again and once more, one thing after the other and beside the program. As long as it
    // does, who was measured is a matter of who came first.
    private static void LetTheCompilerFinish(List<Contender> contenders)
    {
        var started = Stopwatch.GetTimestamp();
        for (var quiet = 0; quiet < 2 && Stopwatch.GetElapsedTime(started) < LongestWarmUp;)
        {
            var compiled = JitInfo.GetCompiledMethodCount();
            contenders.ForEach(static contender => contender.Repeat(WarmUpTurn));
            quiet = JitInfo.GetCompiledMethodCount() == compiled ? quiet + 1 : 0;
        }
    }

    private static Measurement Measured(Goal goal, List<Contender> contenders, int rounds)
    {
        var orm = contenders.Find(static contender => contender.Peer == Peer.Orm);
        var peer = contenders.Find(contender => contender.Peer == goal.Against);
        return new Measurement(
            goal.Target,
            goal.Title,
            Machine.Describe(goal.Target),
            rounds,
            orm is null || peer is null ? null : orm.RatiosTo(peer),
            new SortedDictionary<Peer, Figures>(contenders.ToDictionary(static contender => contender.Peer, static contender => contender.Figures)));
    }

    private static void Invoke<TAttribute>(object scenario)
        where TAttribute : Attribute
    {
        foreach (var method in scenario.GetType().GetMethods().Where(static method => method.IsDefined(typeof(TAttribute))))
        {
            method.CreateDelegate<Action>(scenario)();
        }
    }
}

using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace Orm.Benchmarks.Ratios;

/// <summary>Runs a scenario's peers in rounds, in one process, each round beginning with another peer.</summary>
internal static class Tournament
{
    public static Result Run(Goal goal, Func<string, bool> takesPart, int rounds)
    {
        var scenario = Activator.CreateInstance(goal.Scenario)!;
        try
        {
            Invoke<GlobalSetupAttribute>(scenario);
            var contenders = goal.Scenario.GetMethods()
                .Where(method => method.IsDefined(typeof(BenchmarkAttribute)) && takesPart(method.Name))
                .Select(method => new Contender(scenario, method))
                .ToList();
            contenders.ForEach(static contender => contender.WarmUp());
            for (var round = 0; round < rounds; round++)
            {
                for (var i = 0; i < contenders.Count; i++)
                {
                    contenders[(round + i) % contenders.Count].RunRound();
                }
            }

            return new Result(goal, contenders);
        }
        finally
        {
            Invoke<GlobalCleanupAttribute>(scenario);
        }
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

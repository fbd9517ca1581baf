using System.Diagnostics;
using System.Globalization;
using Orm.Generators.Benchmarks.Scenarios;

namespace Orm.Generators.Benchmarks.Rounds;

/// <summary>Rounds over all scenarios in turn, for three quarters of a minute: a neighbour's work on the machine then falls on all of them alike.</summary>
internal static class ShortRun
{
    private const int MostRounds = 15;

    /// <param name="options"><c>--seconds N</c>, and parts of the titles of what is to be measured.</param>
    public static int Run(string[] options)
    {
        var duration = TimeSpan.FromSeconds(options is ["--seconds", var seconds, ..] ? int.Parse(seconds, CultureInfo.InvariantCulture) : 45);
        var only = options is ["--seconds", _, .. var titles] ? titles : options;
        var contenders = Scenario.All
            .Where(scenario => only.Length == 0 || only.Any(part => scenario.Title.Contains(part, StringComparison.OrdinalIgnoreCase)))
            .Select(static scenario => new Contender(scenario)).ToList();
        foreach (var contender in contenders)
        {
            contender.WarmUp();
        }

        var started = Stopwatch.GetTimestamp();
        var rounds = 0;
        do
        {
            contenders.ForEach(static contender => contender.Round());
            rounds++;
        }
        while (Stopwatch.GetElapsedTime(started) < duration && rounds < MostRounds);

        Console.WriteLine($"{rounds} rounds\n\n| | time, ms | fastest, ms | processor time, ms |\n|---|---|---|---|");
        contenders.ForEach(static contender => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {contender.Title} | {contender.Median:0.0} | {contender.Fastest:0.0} | {contender.ProcessorMedian:0.0} |")));
        if (contenders is [var before, var after])
        {
            var (time, processor) = after.MedianOver(before);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| the second over the first, by rounds | {time:0.0} | | {processor:0.0} |"));
        }

        return 0;
    }
}

using System.Globalization;
using Orm.Benchmarks.Ratios;

namespace Orm.Benchmarks;

/// <summary>Measures every pair that has a ratio to reach, prints the tables and, asked to, writes them into README and docs.</summary>
internal static class RatioRun
{
    private const string Usage = "usage: --ratios [--write] [--rounds N] [--peers Orm,Prepared,…] [--only PART-OF-A-SCENARIO'S-NAME]";

    public static int Run(string[] options)
    {
        var rounds = 21;
        string[]? peers = null;
        var only = "";
        var write = false;
        for (var i = 0; i < options.Length; i++)
        {
            switch (options[i])
            {
                case "--write":
                    write = true;
                    break;
                case "--rounds" when i + 1 < options.Length:
                    rounds = int.Parse(options[++i], CultureInfo.InvariantCulture);
                    break;
                case "--peers" when i + 1 < options.Length:
                    peers = options[++i].Split(',');
                    break;
                case "--only" when i + 1 < options.Length:
                    only = options[++i];
                    break;
                default:
                    Console.Error.WriteLine(Usage);
                    return 2;
            }
        }

        var results = new List<Result>();
        foreach (var goal in Goal.All.Where(goal => goal.Scenario.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            Console.Error.WriteLine($"measuring: {goal.Title}");
            results.Add(Tournament.Run(goal, name => peers?.Contains(name) ?? true, rounds));
        }

        var machine = $"Measured {Report.Machine()}; medians of {rounds} rounds.\n";
        var all = $"""

            {machine}
            {Report.Ratios(results)}
            Time of one operation:

            {Report.Times(results)}
            Allocated by one operation:

            {Report.Allocations(results)}

            """;
        Console.WriteLine(all);
        return write && !Write(all, $"\n{Report.Times(results)}\n{machine}\n") ? 1 : 0;
    }

    private static bool Write(string docs, string readme)
    {
        var written = MarkedFile.Write("docs/benchmarks.md", docs) & MarkedFile.Write("README.md", readme);
        if (!written)
        {
            Console.Error.WriteLine("docs/benchmarks.md or README.md lacks the marker comments between which the tables stand.");
        }

        return written;
    }
}

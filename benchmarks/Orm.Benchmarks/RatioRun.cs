using Orm.Benchmarks.Databases;
using Orm.Benchmarks.Ratios;

namespace Orm.Benchmarks;

/// <summary>Measures every pair that has a ratio to reach, prints the tables and, asked to, writes them into README and docs.</summary>
internal static class RatioRun
{
    public static int Run(IReadOnlyList<Database> databases, ReadOnlySpan<string> arguments)
    {
        if (RatioOptions.Parse(arguments) is not { } options)
        {
            Console.Error.WriteLine(RatioOptions.Usage);
            return 2;
        }

        foreach (var database in databases)
        {
            var measured = Measure(database, options);
            Console.WriteLine(Report.Full(measured));
            if (options.Write)
            {
                var all = Measured.Keep(database, measured);
                MarkedFile.Write("docs/benchmarks.md", database, Report.Full(all));
                MarkedFile.Write("README.md", database, Report.Short(all));
            }
        }

        return 0;
    }

    private static List<Measurement> Measure(Database database, RatioOptions options)
    {
        var measured = new List<Measurement>();
        foreach (var goal in Goal.All.Where(goal => database.Targets().Contains(goal.Target) && options.Includes(goal)))
        {
            Console.Error.WriteLine($"measuring on {database}: {goal.Title}");
            measured.Add(Tournament.Run(goal, options));
        }

        return measured;
    }
}

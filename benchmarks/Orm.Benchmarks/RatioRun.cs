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
            Console.WriteLine(Report.Full(Measure(database, options)));
        }

        return 0;
    }

    private static List<Measurement> Measure(Database database, RatioOptions options)
    {
        var measured = new List<Measurement>();
        foreach (var goal in Goal.All.Where(goal => database.Targets().Contains(goal.Target) && options.Includes(goal)))
        {
            var measurement = options.Processes > 1 ? ChildProcesses.Run(goal, database, options) : Tournament.Run(goal, options);
            if (options.Result is not null)
            {
                Measured.Leave(measurement, options.Result);
                return [measurement];
            }

            Console.Error.WriteLine($"{database}: {Report.Line(measurement)}");
            measured.Add(measurement);
            if (options.Write)
            {
                Write(database, measurement);
            }
        }

        return measured;
    }

    // After each scenario, so that a run that is broken off has not measured in vain.
    private static void Write(Database database, Measurement measurement)
    {
        var all = Measured.Keep(database, measurement);
        MarkedFile.Write("docs/benchmarks.md", database, Report.Full(all));
        MarkedFile.Write("README.md", database, Report.Short(all));
    }
}

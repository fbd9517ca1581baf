using System.Diagnostics;
using Orm.Benchmarks.Databases;

namespace Orm.Benchmarks.Ratios;

/// <summary>
/// Measures a scenario in several processes, one after the other. What a process is like decides more than what is measured where two numbers
/// are near to one another: how the just-in-time compiler went, and which processor the server gave each connection.
/// </summary>
internal static class ChildProcesses
{
    public static Measurement Run(Goal goal, Database database, RatioOptions options)
    {
        var each = new List<Measurement>();
        for (var i = 0; i < options.Processes; i++)
        {
            each.Add(RunOne(goal, database, options));
            Console.Error.WriteLine($"  {i + 1} of {options.Processes}: {Report.Line(each[i])}");
        }

        return Measurement.OfProcesses(each);
    }

    private static Measurement RunOne(Goal goal, Database database, RatioOptions options)
    {
        var result = Path.GetTempFileName();
        try
        {
            // The server of this process is the child's too, by an environment variable.
            string[] arguments = [.. Host(), "--database", database.Name(), .. options.ForOne(goal, result)];
            using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true })!;
            _ = child.StandardOutput.ReadToEnd();
            child.WaitForExit();
            return child.ExitCode == 0 ? Measured.Take(result) : throw new InvalidOperationException($"'{goal.Title}' was not measured: its process ended with {child.ExitCode}.");
        }
        finally
        {
            File.Delete(result);
        }
    }

    // The runtime's own program is told which assembly to run, the benchmarks' own is not.
    private static string[] Host()
        => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(ChildProcesses).Assembly.Location] : [];
}

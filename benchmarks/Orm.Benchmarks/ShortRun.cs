using System.Reflection;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Orm.Benchmarks.Databases;
using Orm.Benchmarks.Ratios;
using Orm.Benchmarks.Scenarios;
using Perfolizer.Horology;

namespace Orm.Benchmarks;

/// <summary>
/// Orm, the prepared and the naive command and Dapper in one process, where there is a ratio to reach, with few short iterations:
/// some minutes on two cores.
/// </summary>
internal static class ShortRun
{
    private static readonly string[] Peers = ["Orm", "Prepared", "Naive", "Dapper"];

    public static int Run()
    {
        Scenario.Targets = [.. Scenario.Targets.Where(static target => target != Target.PostgreSqlAsync)];
        var job = Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(2)
            .WithIterationCount(5)
            .WithIterationTime(TimeInterval.FromMilliseconds(100));
        var config = DefaultConfig.Instance
            .AddJob(job)
            .WithOptions(ConfigOptions.DisableLogFile)
            .AddFilter(new SimpleFilter(static benchmark => TakesPart(benchmark) && HasRatioToReach(benchmark)));
        var summaries = BenchmarkRunner.Run(Assembly.GetExecutingAssembly(), config);
        return summaries.All(static summary => summary.Reports.All(static report => report.Success)) ? 0 : 1;
    }

    // Ten thousand statements one by one take the others too long for a short run.
    private static bool TakesPart(BenchmarkCase benchmark) => benchmark.Descriptor.Type.IsSubclassOf(typeof(BulkScenario))
        ? benchmark.Descriptor.WorkloadMethod.Name is "Orm" or "Prepared"
        : Peers.Contains(benchmark.Descriptor.WorkloadMethod.Name);

    private static bool HasRatioToReach(BenchmarkCase benchmark) => Goal.All.Any(goal => goal.Ratio is not null
        && goal.Scenario == benchmark.Descriptor.Type
        && goal.Target.Equals(benchmark.Parameters[nameof(Scenario.Target)]));
}

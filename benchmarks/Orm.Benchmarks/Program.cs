using System.Reflection;
using BenchmarkDotNet.Running;
using Orm.Benchmarks;
using Orm.Benchmarks.Databases;
using Orm.Benchmarks.Databases.PostgreSql;
using Orm.Benchmarks.Overhead;
using Orm.Benchmarks.Scenarios;

if (!DatabaseOption.TryTake(ref args, out var databases))
{
    Console.Error.WriteLine(DatabaseOption.Usage);
    return 2;
}

Scenario.Targets = [.. databases.SelectMany(static database => database.Targets())];
if (databases.Contains(Database.PostgreSql))
{
    await PostgreSqlServer.StartAsync();
}

return args switch
{
    ["--short"] => ShortRun.Run(),
    ["--memory"] => MemoryRun.Run(),
    ["--copy"] => CopyRun.Run(),
    ["--overhead"] => Overhead(),
    ["--telemetry"] => TelemetryRun.Run(),
    ["--ratios", .. var options] => RatioRun.Run(databases, options),
    _ => Full(args),
};

static int Overhead()
{
    using var database = SampleDatabase.Create(Target.Sqlite, 1_000);
    return OverheadRun.Run(database);
}

static int Full(string[] args)
{
    BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
    return 0;
}

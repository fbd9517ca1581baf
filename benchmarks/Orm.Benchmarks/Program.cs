using System.Reflection;
using BenchmarkDotNet.Running;
using Orm.Benchmarks;
using Orm.Benchmarks.Databases;
using Orm.Benchmarks.Databases.PostgreSql;
using Orm.Benchmarks.Overhead;
using Orm.Benchmarks.Peers;
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
    ["--overhead"] => Overhead(others: true),
    ["--overhead", "--own"] => Overhead(others: false),
    ["--telemetry"] => TelemetryRun.Run(),
    ["--ratios", .. var options] => RatioRun.Run(databases, options),
    _ => Full(args),
};

static int Overhead(bool others)
{
    using var database = SampleDatabase.Create(Target.Sqlite, OverheadRun.Rows);
    var peers = Enum.GetValues<Peer>().Where(peer => others && peer is not (Peer.Orm or Peer.OrmTracked));
    return OverheadRun.Run(database, [.. peers.Select(peer => (peer, PeerFactory.CreateReader(peer, database)))]);
}

static int Full(string[] args)
{
    BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
    return 0;
}

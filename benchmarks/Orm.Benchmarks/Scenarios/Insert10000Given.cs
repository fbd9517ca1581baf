using Orm.Benchmarks.Data;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>Ten thousand rows in a transaction, their keys made by the program.</summary>
public class Insert10000Given : BulkScenario
{
    private protected override void Run(IWriter writer) => writer.InsertMany(10_000, KeySource.Given);

    private protected override Task RunAsync(IWriter writer) => writer.InsertManyAsync(10_000, KeySource.Given);
}

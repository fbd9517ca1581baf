using Orm.Benchmarks.Data;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>Ten thousand rows in a transaction, their keys made by the database.</summary>
public class Insert10000 : BulkScenario
{
    private protected override void Run(IWriter writer) => writer.InsertMany(10_000, KeySource.Generated);

    private protected override Task RunAsync(IWriter writer) => writer.InsertManyAsync(10_000, KeySource.Generated);
}

using BenchmarkDotNet.Attributes;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>One column of one row by its key, within a transaction.</summary>
public class UpdateOne : WritingScenario
{
    private int age;

    [Benchmark(OperationsPerInvoke = RowCount)]
    public void Orm() => UpdateEach(OrmPeer);

    [Benchmark(Baseline = true, OperationsPerInvoke = RowCount)]
    public void Prepared() => UpdateEach(PreparedPeer);

    [Benchmark(OperationsPerInvoke = RowCount)]
    public void Naive() => UpdateEach(NaivePeer);

    [Benchmark(OperationsPerInvoke = RowCount)]
    public void Dapper() => UpdateEach(DapperPeer);

    [Benchmark(OperationsPerInvoke = RowCount)]
    public void DapperAot() => UpdateEach(DapperAotPeer);

    [Benchmark(OperationsPerInvoke = RowCount)]
    public void EntityFramework() => UpdateEach(EntityFrameworkPeer);

    [Benchmark(OperationsPerInvoke = RowCount)]
    public void Linq2Db() => UpdateEach(Linq2DbPeer);

    private void UpdateEach(IWriter writer)
    {
        age = (age + 1) % 100;
        for (var key = 1; key <= RowCount; key++)
        {
            writer.Update(key, age);
        }
    }

    private protected override void Prepare(IWriter writer) => writer.Begin();
}

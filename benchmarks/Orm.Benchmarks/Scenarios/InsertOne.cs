using BenchmarkDotNet.Attributes;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>One row with its generated key back, within a transaction.</summary>
public class InsertOne : WritingScenario
{
    [Benchmark(OperationsPerInvoke = RowCount)]
    public void Orm() => InsertEach(OrmPeer);

    [Benchmark(Baseline = true, OperationsPerInvoke = RowCount)]
    public void Prepared() => InsertEach(PreparedPeer);

    [Benchmark(OperationsPerInvoke = RowCount)]
    public void Naive() => InsertEach(NaivePeer);

    [Benchmark(OperationsPerInvoke = RowCount)]
    public void Dapper() => InsertEach(DapperPeer);

    [Benchmark(OperationsPerInvoke = RowCount)]
    public void DapperAot() => InsertEach(DapperAotPeer);

    [Benchmark(OperationsPerInvoke = RowCount)]
    public void EntityFramework() => InsertEach(EntityFrameworkPeer);

    [Benchmark(OperationsPerInvoke = RowCount)]
    public void Linq2Db() => InsertEach(Linq2DbPeer);

    private static void InsertEach(IWriter writer)
    {
        writer.Begin();
        for (var number = 1; number <= RowCount; number++)
        {
            writer.Insert(number);
        }

        writer.Rollback();
    }
}

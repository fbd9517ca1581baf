using Orm.Benchmarks.Scenarios;

namespace Orm.Benchmarks.Ratios;

/// <summary>A scenario, and how much of a peer's time Orm may take in it.</summary>
internal sealed record Goal(string Title, Type Scenario, string Peer, double Ratio)
{
    public static readonly Goal[] All =
    [
        new("get by key", typeof(GetByKey), "Prepared", 0.60),
        new("the same in a read transaction", typeof(GetInReadTransaction), "Prepared", 0.40),
        new("1,000 rows", typeof(Scan1000), "Prepared", 0.30),
        new("100,000 rows", typeof(Scan100000), "Prepared", 0.40),
        new("insert, key back", typeof(InsertOne), "Prepared", 0.30),
        new("insert 10,000", typeof(Insert10000), "Prepared", 0.25),
        new("update by key", typeof(UpdateOne), "Prepared", 0.80),
        new("open, get, close (pooled)", typeof(PooledRequest), "Naive", 0.33),
    ];
}

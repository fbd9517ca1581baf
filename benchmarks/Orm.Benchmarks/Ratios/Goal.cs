using Orm.Benchmarks.Databases;
using Orm.Benchmarks.Peers;
using Orm.Benchmarks.Scenarios;

namespace Orm.Benchmarks.Ratios;

/// <summary>A scenario on a target, and how much of a peer's time Orm may take in it; nothing where it only has to be shown.</summary>
internal sealed record Goal(Target Target, string Title, Type Scenario, double? Ratio, Peer Against = Peer.Prepared)
{
    public static readonly Goal[] All =
    [
        new(Target.Sqlite, "get by key", typeof(GetByKey), 0.60),
        new(Target.Sqlite, "the same in a read transaction", typeof(GetInReadTransaction), 0.40),
        new(Target.Sqlite, "query with two captured values, in a read transaction", typeof(QueryCaptured), null),
        new(Target.Sqlite, "the same, the values passed", typeof(QueryPassed), null),
        new(Target.Sqlite, "the same, the values in the lambda", typeof(QueryConstant), null),
        new(Target.Sqlite, "1,000 rows", typeof(Scan1000), 0.30),
        new(Target.Sqlite, "100,000 rows", typeof(Scan100000), 0.40),
        new(Target.Sqlite, "insert, key back", typeof(InsertOne), 0.30),
        new(Target.Sqlite, "insert 10,000", typeof(Insert10000), 0.25),
        new(Target.Sqlite, "update by key", typeof(UpdateOne), 0.80),
        new(Target.Sqlite, "open, get, close (pooled)", typeof(PooledRequest), 0.33, Peer.Naive),
        new(Target.Sqlite, "insert in a flush of 100", typeof(InsertFlush), 0.10, Peer.EntityFramework),
        new(Target.Sqlite, "1 change among 10 tracked", typeof(ChangeOneAmong10), 0.10, Peer.EntityFramework),
        new(Target.Sqlite, "1 change among 1,000 tracked", typeof(ChangeOneAmong1000), 0.10, Peer.EntityFramework),
        new(Target.Sqlite, "1 change among 100,000 tracked", typeof(ChangeOneAmong100000), 0.10, Peer.EntityFramework),
        new(Target.Sqlite, "get by key, loaded", typeof(FindTracked), 0.10, Peer.EntityFramework),
        new(Target.Sqlite, "1,000 parents, 10,000 children", typeof(WriteOrders), 0.10, Peer.EntityFramework),
        .. OnPostgreSql(Target.PostgreSql, ""),
        .. OnPostgreSql(Target.PostgreSqlAsync, ", async"),
    ];

    private static Goal[] OnPostgreSql(Target target, string form) =>
    [
        new(target, $"get by key{form}", typeof(GetByKey), 1.00),
        new(target, $"1,000 rows{form}", typeof(Scan1000), 1.00),
        new(target, $"100,000 rows{form}", typeof(Scan100000), 1.00),
        new(target, $"insert, key back{form}", typeof(InsertOne), null),
        new(target, $"insert in a flush of 100{form}", typeof(InsertFlush), 0.40),
        new(target, $"update by key{form}", typeof(UpdateOne), null),
        new(target, $"update in a flush of 100{form}", typeof(UpdateFlush), 0.35),
        new(target, $"insert 10,000{form}", typeof(Insert10000), 0.16),
        new(target, $"insert 10,000, keys given{form}", typeof(Insert10000Given), 0.08),
        new(target, $"open, get, close (pooled){form}", typeof(PooledRequest), 0.45, Peer.Naive),
    ];
}

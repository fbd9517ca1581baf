using Orm.Benchmarks.Databases.Sqlite;
using Orm.Benchmarks.Overhead;
using Orm.Benchmarks.Peers;

using var database = new SqliteSampleDatabase(OverheadRun.Rows);
return OverheadRun.Run(
    database,
    args is ["--own"] ? [] :
    [
        (Peer.Prepared, database.CreatePrepared()),
        (Peer.Naive, new NaivePeer(database)),
        (Peer.DapperAot, new DapperAotPeer(database)),
    ]);

namespace Orm.Benchmarks.Peers;

/// <summary>The peers' names in tables.</summary>
internal static class PeerTitles
{
    public static string Title(this Peer peer) => peer switch
    {
        Peer.Orm => "Orm",
        Peer.OrmTracked => "Orm, tracked",
        Peer.Prepared => "prepared",
        Peer.Naive => "naive",
        Peer.Dapper => "Dapper",
        Peer.DapperAot => "Dapper.AOT",
        Peer.EntityFramework => "EF Core",
        Peer.EntityFrameworkCompiled => "EF Core, compiled",
        Peer.Linq2Db => "linq2db",
    };
}

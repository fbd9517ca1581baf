using System.Diagnostics;
using Orm.Benchmarks.Databases;

namespace Orm.Benchmarks.Peers;

/// <summary>Opens a peer on a database.</summary>
internal static class PeerFactory
{
    /// <summary>Whether the prepared command takes Orm's place.</summary>
    public static bool HasEquals { get; set; }

    public static IReader CreateReader(Peer peer, SampleDatabase database) => peer switch
    {
        Peer.Orm => HasEquals ? database.CreatePrepared() : new OrmPeer(database),
        Peer.OrmTracked => new OrmTrackedPeer(database),
        Peer.Prepared => database.CreatePrepared(),
        Peer.Naive => new NaivePeer(database),
        Peer.Dapper => new DapperPeer(database),
        Peer.DapperAot => new DapperAotPeer(database),
        Peer.EntityFramework => new EntityFrameworkPeer(database),
        Peer.EntityFrameworkCompiled => new EntityFrameworkCompiledPeer(database),
        Peer.Linq2Db => new Linq2DbPeer(database),
    };

    public static IWriter CreateWriter(Peer peer, SampleDatabase database)
        => CreateReader(peer, database) as IWriter ?? throw new UnreachableException($"{peer} only reads.");
}

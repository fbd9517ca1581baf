namespace Orm.Benchmarks.Peers;

/// <summary>Who is measured. The names are those of the scenarios' methods.</summary>
internal enum Peer
{
    Orm,

    /// <summary>Orm, where the session tracks what it reads.</summary>
    OrmTracked,

    Prepared,
    Naive,
    Dapper,
    DapperAot,
    EntityFramework,
    EntityFrameworkCompiled,
    Linq2Db,
}

using System.Data.Common;
using LinqToDB;
using LinqToDB.Data;
using Microsoft.EntityFrameworkCore;
using Orm.Benchmarks.Databases.PostgreSql;
using Orm.Benchmarks.Databases.Sqlite;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Databases;

/// <summary>
/// A temporary database with numbered rows, and what the peers need to use it: connections that are all set the same way, and
/// what their libraries call the database.
/// </summary>
internal abstract class SampleDatabase : IDisposable
{
    public static SampleDatabase Create(Target target, int rows) => target switch
    {
        Target.Sqlite => new SqliteSampleDatabase(rows),
        Target.PostgreSql or Target.PostgreSqlAsync => new PostgreSqlSampleDatabase(rows),
    };

    /// <summary>An open connection that a peer keeps.</summary>
    public abstract DbConnection Open();

    /// <summary>A closed connection that opens from the library's pool, for requests that open and close.</summary>
    public abstract DbConnection CreatePooled();

    /// <summary>Begins a transaction that reads only.</summary>
    public abstract DbTransaction BeginReading(DbConnection connection);

    public abstract Engine CreateEngine();

    /// <summary>The peer that a good engineer writes by hand over this database's own driver.</summary>
    public abstract AdoPeer CreatePrepared();

    /// <summary>Tells Dapper what it does not know of this database by itself.</summary>
    public abstract void SetUpDapper();

    public abstract DbContextOptionsBuilder<SampleContext> EntityFrameworkOn(DbConnection connection);

    public abstract DbContextOptionsBuilder<SampleContext> EntityFrameworkPooled();

    public abstract DataOptions Linq2DbOn(DbConnection connection);

    public abstract DataOptions Linq2DbPooled();

    /// <summary>linq2db's fastest way to insert rows whose keys are given.</summary>
    public abstract BulkCopyType Linq2DbBulkCopy { get; }

    /// <summary>Deletes what was added to the rows of the beginning, so that every round begins alike.</summary>
    public abstract void Restore();

    public abstract void Dispose();
}

using System.Data.Common;
using LinqToDB;
using LinqToDB.Data;
using Microsoft.EntityFrameworkCore;
using Orm.Benchmarks.Databases.PostgreSql;
using Orm.Benchmarks.Databases.Sqlite;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Databases;

// What the libraries need to be told of the database that NativeAOT leaves out.
internal abstract partial class SampleDatabase
{
    public static SampleDatabase Create(Target target, int rows) => target switch
    {
        Target.Sqlite => new SqliteSampleDatabase(rows),
        Target.PostgreSql or Target.PostgreSqlAsync => new PostgreSqlSampleDatabase(rows),
    };

    /// <summary>Tells Dapper what it does not know of this database by itself.</summary>
    public abstract void SetUpDapper();

    public abstract DbContextOptionsBuilder<SampleContext> EntityFrameworkOn(DbConnection connection);

    public abstract DbContextOptionsBuilder<SampleContext> EntityFrameworkPooled();

    public abstract DataOptions Linq2DbOn(DbConnection connection);

    public abstract DataOptions Linq2DbPooled();

    /// <summary>linq2db's fastest way to insert rows whose keys are given.</summary>
    public abstract BulkCopyType Linq2DbBulkCopy { get; }
}

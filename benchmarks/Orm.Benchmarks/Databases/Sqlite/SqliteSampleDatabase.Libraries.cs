using System.Data.Common;
using System.Globalization;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.DataProvider.SQLite;
using LinqToDB.Mapping;
using Microsoft.EntityFrameworkCore;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Databases.Sqlite;

// What the libraries need to be told of the database that NativeAOT leaves out.
internal sealed partial class SqliteSampleDatabase
{
    private static readonly MappingSchema Linq2DbSchema = BuildLinq2DbSchema();

    public override BulkCopyType Linq2DbBulkCopy => BulkCopyType.MultipleRows;

    public override void SetUpDapper() => GuidHandler.Register();

    public override DbContextOptionsBuilder<SampleContext> EntityFrameworkOn(DbConnection connection)
        => new DbContextOptionsBuilder<SampleContext>().UseSqlite(connection);

    public override DbContextOptionsBuilder<SampleContext> EntityFrameworkPooled()
        => new DbContextOptionsBuilder<SampleContext>().UseSqlite(PooledConnectionString);

    public override DataOptions Linq2DbOn(DbConnection connection) => new DataOptions()
        .UseConnection(SQLiteTools.GetDataProvider(SQLiteProvider.Microsoft), connection)
        .UseMappingSchema(Linq2DbSchema);

    public override DataOptions Linq2DbPooled() => new DataOptions()
        .UseSQLite(PooledConnectionString, SQLiteProvider.Microsoft)
        .UseMappingSchema(Linq2DbSchema);

    private static MappingSchema BuildLinq2DbSchema()
    {
        var schema = SampleMapping.Build(moment: DataType.Undefined, guid: DataType.NVarChar, number: DataType.NVarChar);
        // By itself it writes milliseconds only.
        schema.SetConverter<DateTime, DataParameter>(static value => new DataParameter(
            null, value.ToString("yyyy-MM-dd HH:mm:ss.fffffff", CultureInfo.InvariantCulture), DataType.NVarChar));
        return schema;
    }
}

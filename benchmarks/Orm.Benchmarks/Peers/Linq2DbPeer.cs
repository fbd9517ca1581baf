using System.Globalization;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.DataProvider.SQLite;
using LinqToDB.Mapping;
using Microsoft.Data.Sqlite;
using Orm.Benchmarks.Data;

namespace Orm.Benchmarks.Peers;

/// <summary>linq2db as its users write it; many rows by its multi-row INSERT.</summary>
internal sealed class Linq2DbPeer : IReader, IWriter
{
    private static readonly MappingSchema Schema = BuildSchema();

    private readonly SqliteConnection connection;
    private readonly DataConnection context;
    private readonly DataOptions requests;

    public Linq2DbPeer(SampleDatabase database)
    {
        connection = database.Open();
        context = new DataConnection(new DataOptions()
            .UseConnection(SQLiteTools.GetDataProvider(SQLiteProvider.Microsoft), connection)
            .UseMappingSchema(Schema));
        requests = new DataOptions()
            .UseSQLite(database.PooledConnectionString, SQLiteProvider.Microsoft)
            .UseMappingSchema(Schema);
    }

    public ISample? Get(ReadOnlySpan<int> keys)
    {
        ISample? row = null;
        foreach (var key in keys)
        {
            row = context.GetTable<SampleRow>().FirstOrDefault(sample => sample.Id == key);
        }

        return row;
    }

    public ISample? GetInTransaction(ReadOnlySpan<int> keys)
    {
        context.Execute("BEGIN");
        var row = Get(keys);
        context.Execute("COMMIT");
        return row;
    }

    public IReadOnlyList<ISample> Scan(int max) => context.GetTable<SampleRow>().Where(sample => sample.Id <= max).ToList();

    public ISample? Request(int key)
    {
        using var request = new DataConnection(requests);
        return request.GetTable<SampleRow>().FirstOrDefault(sample => sample.Id == key);
    }

    public void Begin() => context.BeginTransaction();

    public int Insert(int number)
    {
        var row = SampleRow.Create(number);
        row.Id = context.InsertWithInt32Identity(row);
        return row.Id;
    }

    public void Update(int key, int age) => context.GetTable<SampleRow>()
        .Where(sample => sample.Id == key)
        .Set(sample => sample.Age, age)
        .Update();

    public void Commit() => context.CommitTransaction();

    public void Rollback() => context.RollbackTransaction();

    public void InsertMany(int count)
    {
        context.BeginTransaction();
        context.BulkCopy(
            new BulkCopyOptions { BulkCopyType = BulkCopyType.MultipleRows, UseParameters = true },
            Enumerable.Range(1, count).Select(SampleRow.Create));
        context.CommitTransaction();
    }

    public void Dispose()
    {
        context.Dispose();
        connection.Dispose();
    }

    private static MappingSchema BuildSchema()
    {
        var schema = new MappingSchema();
        // By itself it writes milliseconds only.
        schema.SetConverter<DateTime, DataParameter>(static value => new DataParameter(
            null, value.ToString("yyyy-MM-dd HH:mm:ss.fffffff", CultureInfo.InvariantCulture), DataType.NVarChar));
        new FluentMappingBuilder(schema).Entity<SampleRow>()
            .HasTableName("samples")
            .Property(sample => sample.Id).HasColumnName("id").IsPrimaryKey().IsIdentity()
            .Property(sample => sample.Name).HasColumnName("name")
            .Property(sample => sample.Email).HasColumnName("email")
            .Property(sample => sample.Note).HasColumnName("note")
            .Property(sample => sample.Age).HasColumnName("age")
            .Property(sample => sample.Score).HasColumnName("score")
            .Property(sample => sample.Active).HasColumnName("active")
            .Property(sample => sample.CreatedAt).HasColumnName("created_at")
            .Property(sample => sample.Token).HasColumnName("token").HasDataType(DataType.NVarChar)
            .Property(sample => sample.Balance).HasColumnName("balance").HasDataType(DataType.NVarChar)
            .Build();
        return schema;
    }
}

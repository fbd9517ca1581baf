using Dapper;
using Microsoft.Data.Sqlite;
using Orm.Benchmarks.Data;

namespace Orm.Benchmarks.Peers;

/// <summary>Dapper as its users write it.</summary>
[DapperAot(false)]
internal sealed class DapperPeer : IReader, IWriter
{
    private readonly SampleDatabase database;
    private readonly SqliteConnection connection;
    private SqliteTransaction? transaction;

    public DapperPeer(SampleDatabase database)
    {
        this.database = database;
        connection = database.Open();
        GuidHandler.Register();
    }

    public ISample? Get(ReadOnlySpan<int> keys)
    {
        ISample? row = null;
        foreach (var key in keys)
        {
            row = connection.QueryFirstOrDefault<SampleRow>(SampleSql.AliasedGet, new { id = key }, transaction);
        }

        return row;
    }

    public ISample? GetInTransaction(ReadOnlySpan<int> keys)
    {
        transaction = connection.BeginTransaction(deferred: true);
        var row = Get(keys);
        Commit();
        return row;
    }

    public IReadOnlyList<ISample> Scan(int max) => connection.Query<SampleRow>(SampleSql.AliasedScan, new { max }).AsList();

    public ISample? Request(int key)
    {
        using var request = new SqliteConnection(database.PooledConnectionString);
        return request.QueryFirstOrDefault<SampleRow>(SampleSql.AliasedGet, new { id = key });
    }

    public void Begin() => transaction = connection.BeginTransaction();

    public int Insert(int number)
    {
        var row = SampleRow.Create(number);
        row.Id = connection.ExecuteScalar<int>(SampleSql.ObjectInsertReturning, row, transaction);
        return row.Id;
    }

    public void Update(int key, int age) => connection.Execute(SampleSql.ObjectUpdate, new { age, id = key }, transaction);

    public void Commit()
    {
        transaction!.Commit();
        transaction.Dispose();
        transaction = null;
    }

    public void Rollback()
    {
        transaction!.Rollback();
        transaction.Dispose();
        transaction = null;
    }

    public void InsertMany(int count)
    {
        var rows = new SampleRow[count];
        for (var number = 1; number <= count; number++)
        {
            rows[number - 1] = SampleRow.Create(number);
        }

        Begin();
        connection.Execute(SampleSql.ObjectInsert, rows, transaction);
        Commit();
    }

    public void Dispose()
    {
        transaction?.Dispose();
        connection.Dispose();
    }
}

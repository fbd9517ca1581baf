using System.Data.Common;
using Orm.Benchmarks.Data;
using Orm.Benchmarks.Databases;

namespace Orm.Benchmarks.Peers;

/// <summary>What is the same for all who work on an ADO.NET connection; their own calls are in what they override.</summary>
internal abstract class AdoPeer(SampleDatabase database) : IReader, IWriter
{
    protected SampleDatabase Database { get; } = database;

    protected DbConnection Connection { get; } = database.Open();

    protected DbTransaction? Transaction { get; private set; }

    public ISample? Get(int[] keys)
    {
        ISample? row = null;
        foreach (var key in keys)
        {
            row = Get(Connection, key);
        }

        return row;
    }

    public async Task<ISample?> GetAsync(int[] keys)
    {
        ISample? row = null;
        foreach (var key in keys)
        {
            row = await GetAsync(Connection, key);
        }

        return row;
    }

    public ISample? GetInTransaction(int[] keys)
    {
        Use(Database.BeginReading(Connection));
        var row = Get(keys);
        Commit();
        return row;
    }

    public async Task<ISample?> GetInTransactionAsync(int[] keys)
    {
        Use(Database.BeginReading(Connection));
        var row = await GetAsync(keys);
        Commit();
        return row;
    }

    public ISample? Query(int[] keys, int least)
    {
        Use(Database.BeginReading(Connection));
        ISample? row = null;
        foreach (var key in keys)
        {
            row = Query(key, least);
        }

        Commit();
        return row;
    }

    public async Task<ISample?> QueryAsync(int[] keys, int least)
    {
        Use(Database.BeginReading(Connection));
        ISample? row = null;
        foreach (var key in keys)
        {
            row = await QueryAsync(key, least);
        }

        Commit();
        return row;
    }

    public abstract IReadOnlyList<ISample> Scan(int max);

    public abstract Task<IReadOnlyList<ISample>> ScanAsync(int max);

    public virtual ISample? Request(int key)
    {
        using var request = Database.CreatePooled();
        request.Open();
        return Get(request, key);
    }

    public virtual async Task<ISample?> RequestAsync(int key)
    {
        await using var request = Database.CreatePooled();
        await request.OpenAsync();
        return await GetAsync(request, key);
    }

    public void Begin() => Use(Connection.BeginTransaction());

    public int Insert(int number)
    {
        var row = SampleRow.Create(number);
        row.Id = InsertReturning(row);
        return row.Id;
    }

    public async Task<int> InsertAsync(int number)
    {
        var row = SampleRow.Create(number);
        row.Id = await InsertReturningAsync(row);
        return row.Id;
    }

    public abstract void Update(int key, int age);

    public abstract Task UpdateAsync(int key, int age);

    public void Commit()
    {
        Transaction!.Commit();
        Use(null);
    }

    public void Rollback()
    {
        Transaction!.Rollback();
        Use(null);
    }

    public void InsertMany(int count, KeySource keys)
    {
        Begin();
        InsertAll(Rows(count, keys), keys);
        Commit();
    }

    public async Task InsertManyAsync(int count, KeySource keys)
    {
        Begin();
        await InsertAllAsync(Rows(count, keys), keys);
        Commit();
    }

    public virtual void Dispose()
    {
        Transaction?.Dispose();
        Connection.Dispose();
    }

    protected abstract SampleRow? Get(DbConnection connection, int key);

    protected abstract Task<SampleRow?> GetAsync(DbConnection connection, int key);

    protected abstract SampleRow? Query(int key, int least);

    protected abstract Task<SampleRow?> QueryAsync(int key, int least);

    /// <summary>Inserts a row and gives its generated key.</summary>
    protected abstract int InsertReturning(SampleRow row);

    protected abstract Task<int> InsertReturningAsync(SampleRow row);

    protected abstract void InsertAll(IEnumerable<SampleRow> rows, KeySource keys);

    protected abstract Task InsertAllAsync(IEnumerable<SampleRow> rows, KeySource keys);

    /// <summary>What is sent from here on is in this transaction; null where it is in none.</summary>
    protected virtual void Use(DbTransaction? transaction)
    {
        Transaction?.Dispose();
        Transaction = transaction;
    }

    private static IEnumerable<SampleRow> Rows(int count, KeySource keys)
    {
        for (var number = 1; number <= count; number++)
        {
            yield return SampleRow.Create(number, IWriter.KeyOf(number, keys));
        }
    }
}

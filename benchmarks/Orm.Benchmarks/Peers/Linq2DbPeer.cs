using System.Data.Common;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.Data;
using LinqToDB.Linq;
using Orm.Benchmarks.Data;
using Orm.Benchmarks.Databases;

namespace Orm.Benchmarks.Peers;

/// <summary>linq2db as its users write it; many rows by its multi-row INSERT, or by what is faster where their keys are given.</summary>
internal sealed class Linq2DbPeer : IReader, IWriter
{
    private readonly SampleDatabase database;
    private readonly DbConnection connection;
    private readonly DataConnection context;
    private readonly DataOptions requests;

    public Linq2DbPeer(SampleDatabase database)
    {
        this.database = database;
        connection = database.Open();
        context = new DataConnection(database.Linq2DbOn(connection));
        requests = database.Linq2DbPooled();
    }

    public ISample? Get(int[] keys)
    {
        ISample? row = null;
        foreach (var key in keys)
        {
            row = context.GetTable<SampleRow>().FirstOrDefault(sample => sample.Id == key);
        }

        return row;
    }

    public async Task<ISample?> GetAsync(int[] keys)
    {
        ISample? row = null;
        foreach (var key in keys)
        {
            row = await context.GetTable<SampleRow>().FirstOrDefaultAsync(sample => sample.Id == key);
        }

        return row;
    }

    public ISample? GetInTransaction(int[] keys)
    {
        context.Execute("BEGIN");
        var row = Get(keys);
        context.Execute("COMMIT");
        return row;
    }

    public async Task<ISample?> GetInTransactionAsync(int[] keys)
    {
        await context.ExecuteAsync("BEGIN");
        var row = await GetAsync(keys);
        await context.ExecuteAsync("COMMIT");
        return row;
    }

    public ISample? Query(int[] keys, int least)
    {
        context.Execute("BEGIN");
        ISample? row = null;
        foreach (var key in keys)
        {
            row = context.GetTable<SampleRow>().FirstOrDefault(sample => sample.Id == key && sample.Age >= least);
        }

        context.Execute("COMMIT");
        return row;
    }

    public async Task<ISample?> QueryAsync(int[] keys, int least)
    {
        await context.ExecuteAsync("BEGIN");
        ISample? row = null;
        foreach (var key in keys)
        {
            row = await context.GetTable<SampleRow>().FirstOrDefaultAsync(sample => sample.Id == key && sample.Age >= least);
        }

        await context.ExecuteAsync("COMMIT");
        return row;
    }

    public IReadOnlyList<ISample> Scan(int max) => UpTo(max).ToList();

    public async Task<IReadOnlyList<ISample>> ScanAsync(int max) => await UpTo(max).ToListAsync();

    public ISample? Request(int key)
    {
        using var request = new DataConnection(requests);
        return request.GetTable<SampleRow>().FirstOrDefault(sample => sample.Id == key);
    }

    public async Task<ISample?> RequestAsync(int key)
    {
        await using var request = new DataConnection(requests);
        return await request.GetTable<SampleRow>().FirstOrDefaultAsync(sample => sample.Id == key);
    }

    public void Begin() => context.BeginTransaction();

    public int Insert(int number)
    {
        var row = SampleRow.Create(number);
        row.Id = context.InsertWithInt32Identity(row);
        return row.Id;
    }

    public async Task<int> InsertAsync(int number)
    {
        var row = SampleRow.Create(number);
        row.Id = await context.InsertWithInt32IdentityAsync(row);
        return row.Id;
    }

    public void Update(int key, int age) => AgeOf(key, age).Update();

    public Task UpdateAsync(int key, int age) => AgeOf(key, age).UpdateAsync();

    public void Commit() => context.CommitTransaction();

    public void Rollback() => context.RollbackTransaction();

    public void InsertMany(int count, KeySource keys)
    {
        context.BeginTransaction();
        context.BulkCopy(BulkCopyTo(keys), Rows(count, keys));
        context.CommitTransaction();
    }

    public async Task InsertManyAsync(int count, KeySource keys)
    {
        await context.BeginTransactionAsync();
        await context.BulkCopyAsync(BulkCopyTo(keys), Rows(count, keys));
        await context.CommitTransactionAsync();
    }

    public void Dispose()
    {
        context.Dispose();
        connection.Dispose();
    }

    private static IEnumerable<SampleRow> Rows(int count, KeySource keys)
        => Enumerable.Range(1, count).Select(number => SampleRow.Create(number, IWriter.KeyOf(number, keys)));

    private IQueryable<SampleRow> UpTo(int max) => context.GetTable<SampleRow>().Where(sample => sample.Id <= max);

    private IUpdatable<SampleRow> AgeOf(int key, int age) => context.GetTable<SampleRow>()
        .Where(sample => sample.Id == key)
        .Set(sample => sample.Age, age);

    private BulkCopyOptions BulkCopyTo(KeySource keys) => keys == KeySource.Given
        ? new BulkCopyOptions { BulkCopyType = database.Linq2DbBulkCopy, UseParameters = true, KeepIdentity = true }
        : new BulkCopyOptions { BulkCopyType = BulkCopyType.MultipleRows, UseParameters = true };
}

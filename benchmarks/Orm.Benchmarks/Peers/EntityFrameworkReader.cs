using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Orm.Benchmarks.Data;
using Orm.Benchmarks.Databases;

namespace Orm.Benchmarks.Peers;

/// <summary>What is the same for Entity Framework Core's queries, compiled or not: a context that stays, and others from its pool.</summary>
internal abstract class EntityFrameworkReader : IReader
{
    private readonly SampleDatabase database;
    private readonly PooledDbContextFactory<SampleContext> requests;

    protected EntityFrameworkReader(SampleDatabase database)
    {
        this.database = database;
        Connection = database.Open();
        Context = new SampleContext(database.EntityFrameworkOn(Connection).Options);
        requests = new PooledDbContextFactory<SampleContext>(database.EntityFrameworkPooled().Options);
    }

    protected DbConnection Connection { get; }

    protected SampleContext Context { get; }

    public ISample? Get(int[] keys)
    {
        ISample? row = null;
        foreach (var key in keys)
        {
            row = Get(Context, key);
        }

        return row;
    }

    public async Task<ISample?> GetAsync(int[] keys)
    {
        ISample? row = null;
        foreach (var key in keys)
        {
            row = await GetAsync(Context, key);
        }

        return row;
    }

    public ISample? GetInTransaction(int[] keys)
    {
        using var transaction = database.BeginReading(Connection);
        using var reading = Context.Database.UseTransaction(transaction)!;
        var row = Get(keys);
        reading.Commit();
        return row;
    }

    public async Task<ISample?> GetInTransactionAsync(int[] keys)
    {
        await using var transaction = database.BeginReading(Connection);
        await using var reading = Context.Database.UseTransaction(transaction)!;
        var row = await GetAsync(keys);
        await reading.CommitAsync();
        return row;
    }

    public ISample? Query(int[] keys, int least)
    {
        using var transaction = database.BeginReading(Connection);
        using var reading = Context.Database.UseTransaction(transaction)!;
        ISample? row = null;
        foreach (var key in keys)
        {
            row = Query(key, least);
        }

        reading.Commit();
        return row;
    }

    public async Task<ISample?> QueryAsync(int[] keys, int least)
    {
        await using var transaction = database.BeginReading(Connection);
        await using var reading = Context.Database.UseTransaction(transaction)!;
        ISample? row = null;
        foreach (var key in keys)
        {
            row = await QueryAsync(key, least);
        }

        await reading.CommitAsync();
        return row;
    }

    public abstract IReadOnlyList<ISample> Scan(int max);

    public abstract Task<IReadOnlyList<ISample>> ScanAsync(int max);

    public ISample? Request(int key)
    {
        using var request = requests.CreateDbContext();
        return Get(request, key);
    }

    public async Task<ISample?> RequestAsync(int key)
    {
        await using var request = await requests.CreateDbContextAsync();
        return await GetAsync(request, key);
    }

    public virtual void Dispose()
    {
        Context.Dispose();
        Connection.Dispose();
    }

    protected abstract SampleRow? Get(SampleContext context, int key);

    protected abstract Task<SampleRow?> GetAsync(SampleContext context, int key);

    protected abstract SampleRow? Query(int key, int least);

    protected abstract Task<SampleRow?> QueryAsync(int key, int least);
}

using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Orm.Benchmarks.Data;

namespace Orm.Benchmarks.Peers;

/// <summary>Entity Framework Core: queries without tracking, writes through the change tracker, contexts from its pool.</summary>
internal sealed class EntityFrameworkPeer : IReader, IWriter
{
    private readonly SqliteConnection connection;
    private readonly SampleContext context;
    private readonly PooledDbContextFactory<SampleContext> requests;
    private IDbContextTransaction? transaction;

    public EntityFrameworkPeer(SampleDatabase database)
    {
        connection = database.Open();
        context = new SampleContext(new DbContextOptionsBuilder<SampleContext>().UseSqlite(connection).Options);
        requests = new PooledDbContextFactory<SampleContext>(
            new DbContextOptionsBuilder<SampleContext>().UseSqlite(database.PooledConnectionString).Options);
    }

    public ISample? Get(ReadOnlySpan<int> keys)
    {
        ISample? row = null;
        foreach (var key in keys)
        {
            row = context.Samples.AsNoTracking().FirstOrDefault(sample => sample.Id == key);
        }

        return row;
    }

    public ISample? GetInTransaction(ReadOnlySpan<int> keys)
    {
        using var sqlite = connection.BeginTransaction(deferred: true);
        using var reading = context.Database.UseTransaction(sqlite)!;
        var row = Get(keys);
        reading.Commit();
        return row;
    }

    public IReadOnlyList<ISample> Scan(int max) => context.Samples.AsNoTracking().Where(sample => sample.Id <= max).ToList();

    public ISample? Request(int key)
    {
        using var request = requests.CreateDbContext();
        return request.Samples.AsNoTracking().FirstOrDefault(sample => sample.Id == key);
    }

    public void Begin() => transaction = context.Database.BeginTransaction(IsolationLevel.Serializable);

    public int Insert(int number)
    {
        var row = SampleRow.Create(number);
        context.Add(row);
        context.SaveChanges();
        context.ChangeTracker.Clear();
        return row.Id;
    }

    public void Update(int key, int age)
    {
        var row = SampleRow.Create(key);
        row.Id = key;
        row.Age = -1;
        context.Attach(row);
        row.Age = age;
        context.SaveChanges();
        context.ChangeTracker.Clear();
    }

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
        for (var number = 1; number <= count; number++)
        {
            context.Add(SampleRow.Create(number));
        }

        context.SaveChanges();
        context.ChangeTracker.Clear();
    }

    public void Dispose()
    {
        transaction?.Dispose();
        context.Dispose();
        connection.Dispose();
    }
}

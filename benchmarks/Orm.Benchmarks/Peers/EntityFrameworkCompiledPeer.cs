using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Orm.Benchmarks.Data;

namespace Orm.Benchmarks.Peers;

/// <summary>Entity Framework Core with compiled queries, without tracking.</summary>
internal sealed class EntityFrameworkCompiledPeer : IReader
{
    private static readonly Func<SampleContext, int, SampleRow?> ByKey = EF.CompileQuery(
        (SampleContext context, int key) => context.Samples.AsNoTracking().FirstOrDefault(sample => sample.Id == key));

    private static readonly Func<SampleContext, int, IEnumerable<SampleRow>> UpTo = EF.CompileQuery(
        (SampleContext context, int max) => context.Samples.AsNoTracking().Where(sample => sample.Id <= max));

    private readonly SqliteConnection connection;
    private readonly SampleContext context;
    private readonly PooledDbContextFactory<SampleContext> requests;

    public EntityFrameworkCompiledPeer(SampleDatabase database)
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
            row = ByKey(context, key);
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

    public IReadOnlyList<ISample> Scan(int max) => UpTo(context, max).ToList();

    public ISample? Request(int key)
    {
        using var request = requests.CreateDbContext();
        return ByKey(request, key);
    }

    public void Dispose()
    {
        context.Dispose();
        connection.Dispose();
    }
}

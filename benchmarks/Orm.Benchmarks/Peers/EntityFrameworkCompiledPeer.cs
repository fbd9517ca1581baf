using Microsoft.EntityFrameworkCore;
using Orm.Benchmarks.Data;
using Orm.Benchmarks.Databases;

namespace Orm.Benchmarks.Peers;

/// <summary>Entity Framework Core with compiled queries, without tracking.</summary>
internal sealed class EntityFrameworkCompiledPeer(SampleDatabase database) : EntityFrameworkReader(database)
{
    private static readonly Func<SampleContext, int, SampleRow?> ByKey = EF.CompileQuery(
        (SampleContext context, int key) => context.Samples.AsNoTracking().FirstOrDefault(sample => sample.Id == key));

    private static readonly Func<SampleContext, int, Task<SampleRow?>> ByKeyAsync = EF.CompileAsyncQuery(
        (SampleContext context, int key) => context.Samples.AsNoTracking().FirstOrDefault(sample => sample.Id == key));

    private static readonly Func<SampleContext, int, int, SampleRow?> ByKeyAndAge = EF.CompileQuery(
        (SampleContext context, int key, int least) => context.Samples.AsNoTracking().FirstOrDefault(sample => sample.Id == key && sample.Age >= least));

    private static readonly Func<SampleContext, int, int, Task<SampleRow?>> ByKeyAndAgeAsync = EF.CompileAsyncQuery(
        (SampleContext context, int key, int least) => context.Samples.AsNoTracking().FirstOrDefault(sample => sample.Id == key && sample.Age >= least));

    private static readonly Func<SampleContext, int, IEnumerable<SampleRow>> UpTo = EF.CompileQuery(
        (SampleContext context, int max) => context.Samples.AsNoTracking().Where(sample => sample.Id <= max));

    private static readonly Func<SampleContext, int, IAsyncEnumerable<SampleRow>> UpToAsync = EF.CompileAsyncQuery(
        (SampleContext context, int max) => context.Samples.AsNoTracking().Where(sample => sample.Id <= max));

    public override IReadOnlyList<ISample> Scan(int max) => UpTo(Context, max).ToList();

    public override async Task<IReadOnlyList<ISample>> ScanAsync(int max)
    {
        var rows = new List<SampleRow>();
        await foreach (var row in UpToAsync(Context, max))
        {
            rows.Add(row);
        }

        return rows;
    }

    protected override SampleRow? Get(SampleContext context, int key) => ByKey(context, key);

    protected override Task<SampleRow?> GetAsync(SampleContext context, int key) => ByKeyAsync(context, key);

    protected override SampleRow? Query(int key, int least) => ByKeyAndAge(Context, key, least);

    protected override Task<SampleRow?> QueryAsync(int key, int least) => ByKeyAndAgeAsync(Context, key, least);
}

using Orm.Benchmarks.Data;
using Orm.Benchmarks.Databases;

namespace Orm.Benchmarks.Peers;

/// <summary>Orm with lists of objects that the session tracks.</summary>
internal sealed class OrmTrackedPeer(SampleDatabase database) : OrmPeer(database)
{
    public override IReadOnlyList<ISample> Scan(int max)
    {
        using var reading = Engine.OpenSession();
        return reading.Query<Sample>().Where(max, static (sample, last) => sample.Id <= last).ToList();
    }

    public override async Task<IReadOnlyList<ISample>> ScanAsync(int max)
    {
        await using var reading = Engine.OpenSession();
        return await reading.Query<Sample>().Where(max, static (sample, last) => sample.Id <= last).ToListAsync();
    }
}

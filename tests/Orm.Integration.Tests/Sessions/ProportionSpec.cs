using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentence 45: what a flush looks at, counted by a value that tells when it is compared.</summary>
public abstract class ProportionSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S45_Finding_what_changed_costs_what_changed_where_the_properties_are_partial(Form form)
    {
        await Store(new Gauge { Id = 7 });
        var (few, many) = (await CompareGauges(form, 10), await CompareGauges(form, 100_000));

        Assert.InRange(few, 1, 10);
        Assert.Equal(few, many);
    }

    [Theory, SyncAndAsync]
    public async Task S45_Else_every_tracked_object_of_the_class_is_compared(Form form)
    {
        const int Tracked = 500;
        await Store(new Meter { Id = 7 });
        await using var session = Open(form);
        var meters = await session.List(session.Session.Sql<Meter>($"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Tracked}) SELECT i AS id, 0 AS reading FROM n"));
        var comparisons = Reading.Listen();
        meters[6].Reading = new(1);
        await session.Commit();

        Assert.InRange(comparisons.Total, Tracked, 10 * Tracked);
    }

    /// <summary>Changes one of many tracked objects, and tells how many values the flush compared.</summary>
    async Task<int> CompareGauges(Form form, int tracked)
    {
        await using var session = Open(form);
        var gauges = await session.List(session.Session.Sql<Gauge>($"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {tracked}) SELECT i AS id, 0 AS reading FROM n"));
        Assert.Equal(tracked, gauges.Count);
        var comparisons = Reading.Listen();
        gauges[6].Reading = new(tracked);
        await session.Flush();
        await session.Rollback();
        return comparisons.Total;
    }
}

using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Very many objects in one flush: more than any statement has parameters, with buffers that do not grow with them.</summary>
[Collection(MeasuredMemory.Name)]
public abstract class ManyRowsSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    static int Rows => Environment.GetEnvironmentVariable("ORM_TEST_LONG") == "1" ? 1_000_000 : 30_000;

    // Beside the objects themselves: an entry of the identity map, a change, and a share of the buffers, which stay as they are.
    const int BytesForEach = 600;

    [Theory, SyncAndAsync]
    public async Task AddRange_of_very_many_rows_is_flushed_in_bounded_memory(Form form)
    {
        await using var engine = Database.CreatePatientEngine();
        await engine.CreateAllAsync();
        await using var session = new TestSession(engine.OpenSession(), form);
        var plays = Enumerable.Range(0, Rows).Select(static number => new Play { Title = "Play", Minutes = number }).ToArray();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        session.Session.AddRange(plays);
        await session.Flush();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        await session.Commit();

        Assert.True(after - before < 20_000_000 + (BytesForEach * (long)Rows), $"{(after - before) / Rows} bytes were kept for each row");
        Assert.Equal(Rows, plays.Select(play => play.Id).Distinct().Count());
        Assert.Equal((Rows, (long)Rows * (Rows - 1) / 2), (await session.Scalar<int>("SELECT count(*) FROM plays"), await session.Scalar<long>("SELECT sum(minutes) FROM plays")));
    }
}

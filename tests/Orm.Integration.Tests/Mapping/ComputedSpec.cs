using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Mapping.Entities;

namespace Orm.Integration.Tests.Mapping;

/// <summary>Columns that the database computes.</summary>
public abstract class ComputedSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task A_computed_column_comes_back_with_the_insert(Form form)
    {
        await using var session = Open(form);
        var parcel = new Parcel { Width = 3, Height = 2, Label = "books" };
        session.Add(parcel);
        await session.Commit();

        Assert.Equal((6, true, "BOOKS", "books 3"), (parcel.Area, parcel.IsWide, parcel.Title, parcel.Code));
        Assert.NotEqual(0, parcel.Id);
        Assert.Equal([Database.BeginWrite, "INSERT", "COMMIT"], Log.Take().Select(line => line == "BEGIN" ? Database.BeginWrite : line));
        Assert.Empty(session.Session.Dirty);
    }

    [Theory, SyncAndAsync]
    public async Task It_comes_back_with_an_update_of_what_it_is_computed_from(Form form)
    {
        await Store(new Parcel { Width = 3, Height = 2, Label = "books" });
        await using var session = Open(form);
        var parcel = Assert.Single(await session.List<Parcel>());
        parcel.Width = 1;
        Log.Clear();
        await session.Commit();

        Assert.Equal((2, false, "BOOKS", "books 1"), (parcel.Area, parcel.IsWide, parcel.Title, parcel.Code));
        Assert.DoesNotContain("SELECT", Log.Take());
        Assert.Empty(session.Session.Dirty);
    }

    [Theory, SyncAndAsync]
    public async Task Each_of_many_rows_gets_its_own(Form form)
    {
        await using var session = Open(form);
        var parcels = Enumerable.Range(1, 60).Select(width => new Parcel { Width = width, Height = 2, Label = "p" }).ToList();
        session.Add([.. parcels]);
        await session.Commit();
        Assert.All(parcels, parcel => Assert.Equal((parcel.Width * 2, $"p {parcel.Width}"), (parcel.Area, parcel.Code)));

        parcels.ForEach(parcel => parcel.Height = 5);
        await session.Commit();
        Assert.All(parcels, parcel => Assert.Equal(parcel.Width * 5, parcel.Area));
        Assert.Equal(60, parcels.Select(parcel => parcel.Id).Distinct().Count());
    }

    [Theory, SyncAndAsync]
    public async Task What_is_assigned_to_it_is_never_sent(Form form)
    {
        await Store(new Crate { Width = 5, Depth = 2, Overhang = 99 });
        await using var session = Open(form);
        var crate = Assert.Single(await session.List<Crate>());
        Assert.Equal((7, 3), (crate.Rim, crate.Overhang));
        Log.Clear();
        crate.Overhang = 50;
        await session.Commit();
        Assert.Empty(Log.Lines);

        crate.Depth = 4;
        await session.Commit();
        Assert.Equal((9, 1, 2), (crate.Rim, crate.Overhang, crate.Version));
        await using var other = Open(form);
        var read = Assert.Single(await other.List<Crate>());
        Assert.Equal((9, 1), (read.Rim, read.Overhang));
    }

    [Theory, SyncAndAsync]
    public async Task A_rollback_brings_its_value_back_too(Form form)
    {
        await Store(new Crate { Width = 5, Depth = 2 });
        await using var session = Open(form);
        var crate = Assert.Single(await session.List<Crate>());
        crate.Width = 10;
        await session.Flush();
        Assert.Equal(12, crate.Rim);
        await session.Rollback();

        Assert.Equal((5, 7, 3), (crate.Width, crate.Rim, crate.Overhang));
    }

    [Theory, SyncAndAsync]
    public async Task A_lambda_may_speak_of_it(Form form)
    {
        await Store(new Parcel { Width = 3, Height = 2, Label = "b" }, new Parcel { Width = 1, Height = 9, Label = "a" }, new Parcel { Width = 2, Height = 2 });
        await using var session = Open(form);

        var query = session.Session.Query<Parcel>();
        Assert.Equal([9, 6, 4], await session.List(query.OrderByDescending(parcel => parcel.Area).Select(parcel => parcel.Area)));
        Assert.Equal(["B"], (await session.List(query.Where(parcel => parcel.IsWide))).Select(parcel => parcel.Title!));
        Assert.Equal(2, (await session.List(query.Where(parcel => parcel.Title != null))).Count);
    }

    [Theory, SyncAndAsync]
    public async Task Rows_that_it_makes_equal_violate_a_unique_index(Form form)
    {
        await Store(new Parcel { Width = 3, Height = 2, Label = "books" });
        await using var session = Open(form);
        session.Add(new Parcel { Width = 3, Height = 7, Label = "books" });
        await Assert.ThrowsAsync<UniqueViolationException>(session.Flush);
        await session.Rollback();

        // The value that a row frees is taken by another, which nobody can know before.
        var first = Assert.Single(await session.List<Parcel>());
        first.Width = 4;
        await session.Flush();
        session.Add(new Parcel { Width = 3, Height = 7, Label = "books" });
        await session.Commit();
        Assert.Equal(2, (await session.List<Parcel>()).Count);
    }
}

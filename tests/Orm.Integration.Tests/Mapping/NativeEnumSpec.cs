using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Mapping.Entities;

namespace Orm.Integration.Tests.Mapping;

/// <summary>Enums that are types of PostgreSQL, and text on SQLite.</summary>
public abstract class NativeEnumSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task Its_labels_are_in_the_database_and_come_back_as_its_members(Form form)
    {
        await Store(new Visitor { Id = 1, Temper = Temper.Fair, Written = Temper.Calm });
        await using var session = Open(form);
        Assert.Equal("so so", await session.Scalar<string>("SELECT CAST(temper AS text) FROM visitors"));
        Assert.Equal("Calm", await session.Scalar<string>("SELECT written FROM visitors"));

        var read = await session.GetRequired<Visitor>(1);
        Assert.Equal((Temper.Fair, null, Temper.Calm, Temper.Fair), (read.Temper, read.Former, read.Written, read.Usual));
        (read.Temper, read.Former, read.Usual) = (Temper.Angry, Temper.Fair, Temper.Calm);
        await session.Commit();
        var stored = await Stored<Visitor>(1);
        Assert.Equal((Temper.Angry, Temper.Fair, Temper.Calm), (stored!.Temper, stored.Former, stored.Usual));
    }

    [Theory, SyncAndAsync]
    public async Task Its_default_comes_back_with_the_insert(Form form)
    {
        await using var session = Open(form);
        var visitor = new Visitor { Temper = Temper.Calm };
        session.Add(visitor);
        await session.Commit();

        Assert.Equal(Temper.Fair, visitor.Usual);
    }

    [Theory, SyncAndAsync]
    public async Task It_is_found_by_a_constant_a_value_and_null(Form form)
    {
        await Store(
            new Visitor { Id = 1, Temper = Temper.Fair }, new Visitor { Id = 2, Temper = Temper.Calm, Former = Temper.Angry },
            new Visitor { Id = 3, Temper = Temper.Angry, Former = Temper.Angry });
        await using var open = Open(form);
        var query = open.Session.Query<Visitor>().OrderBy(visitor => visitor.Id);
        var temper = Temper.Calm;
        Temper? former = Temper.Angry;

        Assert.Equal([1], await Ids(query.Where(visitor => visitor.Temper == Temper.Fair)));
        Assert.Equal([2], await Ids(query.Where(visitor => visitor.Temper == temper)));
        Assert.Equal([2, 3], await Ids(query.Where(visitor => visitor.Former == former)));
        former = null;
        Assert.Equal([1], await Ids(query.Where(visitor => visitor.Former == former)));
        Assert.Equal([3], await Ids(query.Where(visitor => visitor.Temper == visitor.Former)));

        async Task<IEnumerable<int>> Ids(Query<Visitor> found) => (await open.List(found)).Select(visitor => visitor.Id);
    }

    [Theory, SyncAndAsync]
    public async Task It_sorts_and_compares_by_its_values_as_in_CSharp(Form form)
    {
        await Store(
            new Visitor { Id = 1, Temper = Temper.Fair, Former = Temper.Calm }, new Visitor { Id = 2, Temper = Temper.Calm },
            new Visitor { Id = 3, Temper = Temper.Angry, Former = Temper.Angry });
        await using var open = Open(form);
        var query = open.Session.Query<Visitor>();
        var least = Temper.Fair;

        Assert.Equal([Temper.Angry, Temper.Fair, Temper.Calm], (await open.List(query.OrderBy(visitor => visitor.Temper))).Select(visitor => visitor.Temper));
        Assert.Equal([Temper.Calm, Temper.Angry, null], (await open.List(query.OrderByDescending(visitor => visitor.Former))).Select(visitor => visitor.Former));
        Assert.Equal([1, 2], (await open.List(query.Where(visitor => visitor.Temper >= least))).Select(visitor => visitor.Id).Order());
        Assert.Equal([3], (await open.List(query.Where(visitor => visitor.Temper < Temper.Fair))).Select(visitor => visitor.Id));
    }

    [Theory, SyncAndAsync]
    public async Task A_projection_of_it_is_read_sorted_and_filtered(Form form)
    {
        await Store(new Visitor { Id = 1, Temper = Temper.Fair }, new Visitor { Id = 2, Temper = Temper.Calm });
        await using var open = Open(form);

        var tempers = open.Session.Query<Visitor>().OrderBy(visitor => visitor.Temper).Select(visitor => visitor.Temper);
        Assert.Equal([Temper.Fair, Temper.Calm], await open.List(tempers));
        var pairs = await open.List(open.Session.Query<Visitor>().OrderByDescending(visitor => visitor.Temper).Select(visitor => new { visitor.Id, visitor.Temper }));
        Assert.Equal([(2, Temper.Calm), (1, Temper.Fair)], pairs.Select(pair => (pair.Id, pair.Temper)));
    }

    [Fact]
    public async Task The_schema_that_was_created_is_the_one_that_is_checked() => await Engine.CheckSchemaAsync();
}

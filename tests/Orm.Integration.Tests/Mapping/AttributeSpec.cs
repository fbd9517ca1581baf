using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Mapping.Entities;

namespace Orm.Integration.Tests.Mapping;

/// <summary>What the mapping attributes make the database do.</summary>
public abstract class AttributeSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task An_enum_is_its_number_and_AsText_its_name(Form form)
    {
        await Store(new Exhibit { Id = 1, Material = Material.Wood, Spare = Material.Bronze, Slot = 1 });
        await using var session = Open(form);

        Assert.Equal(200, await session.Scalar<int>("SELECT material FROM exhibits"));
        Assert.Equal("Bronze", await session.Scalar<string>("SELECT spare FROM exhibits"));
        var read = await session.GetRequired<Exhibit>(1);
        Assert.Equal((Material.Wood, Material.Bronze), (read.Material, read.Spare));
        Assert.Single(await session.List(session.Session.Query<Exhibit>().Where(exhibit => exhibit.Spare == Material.Bronze && exhibit.Material == Material.Wood)));
    }

    [Theory, SyncAndAsync]
    public async Task A_number_or_a_name_that_an_enum_lacks_is_told_with_entity_column_and_key(Form form)
    {
        await Store(new Exhibit { Id = 4711, Slot = 1, Spare = Material.Wood });
        await Elsewhere("UPDATE exhibits SET spare = 'Plastic'");
        await using var session = Open(form);
        var error = await Assert.ThrowsAnyAsync<OrmException>(() => session.Get<Exhibit>(4711));

        Assert.All(["Exhibit", "spare", "id = ?"], part => Assert.Contains(part, error.Message, StringComparison.OrdinalIgnoreCase));
    }

    [Theory, SyncAndAsync]
    public async Task A_unique_index_over_two_columns_refuses_the_pair_alone(Form form)
    {
        await Store(new Exhibit { Shelf = 1, Slot = 1 }, new Exhibit { Shelf = 1, Slot = 2 }, new Exhibit { Shelf = 2, Slot = 1 });
        await using var session = Open(form);
        session.Add(new Exhibit { Shelf = 1, Slot = 2 });

        await Assert.ThrowsAsync<UniqueViolationException>(session.Flush);
    }

    [Theory, SyncAndAsync]
    public async Task A_check_of_the_class_and_a_length_refuse_what_breaks_them(Form form)
    {
        await using var session = Open(form);
        session.Add(new Exhibit { Slot = 10 });
        await Assert.ThrowsAsync<CheckViolationException>(session.Flush);
        await session.Rollback();

        session.Add(new Exhibit { Slot = 1, Code = "äöü€𝄞" });
        await session.Commit();
        session.Add(new Exhibit { Slot = 2, Code = "sixsix" });
        await Assert.ThrowsAnyAsync<OrmException>(session.Flush);
    }

    [Fact]
    public async Task Deleting_a_row_deletes_or_frees_those_that_refer_to_it_as_their_attribute_says()
    {
        await Store(
            new Exhibit { Id = 1, Slot = 1 }, new Exhibit { Id = 2, Slot = 2, PartOf = 1 },
            new Caption { Id = 1, ExhibitId = 1, Text = "gone with it" }, new Caption { Id = 2, ExhibitId = 2, Text = "stays" });
        await Elsewhere("DELETE FROM exhibits WHERE id = 1");

        Assert.Null(await Stored<Caption>(1));
        Assert.NotNull(await Stored<Caption>(2));
        Assert.Null((await Stored<Exhibit>(2))!.PartOf);
    }

    [Theory, SyncAndAsync]
    public async Task A_filtered_index_is_in_the_schema(Form form)
    {
        await using var session = Open(form);
        await session.Execute("DROP INDEX ix_exhibits_upper");
        await session.Rollback();

        Assert.Contains("WHERE slot > 3", OrmSchema.CreateScript(Dialect.PostgreSql), StringComparison.Ordinal);
    }
}

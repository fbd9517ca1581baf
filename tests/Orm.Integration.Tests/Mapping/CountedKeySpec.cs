using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Mapping.Entities;

namespace Orm.Integration.Tests.Mapping;

/// <summary>Keys that the database counts: always or by default, and to their end.</summary>
public abstract class CountedKeySpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task A_key_that_is_always_counted_comes_back_with_the_insert(Form form)
    {
        await using var session = Open(form);
        Invoice[] invoices = [new() { Customer = "Ada" }, new() { Customer = "Bob" }];
        session.Add(invoices);
        await session.Commit();

        Assert.All(invoices, invoice => Assert.True(invoice.Id > 0));
        Assert.Equal("Bob", (await Stored<Invoice>(invoices[1].Id))!.Customer);
    }

    [Theory, SyncAndAsync]
    public async Task One_that_was_given_is_refused_before_any_SQL(Form form)
    {
        await using var session = Open(form);
        session.Add(new Invoice { Id = 7, Customer = "Ada" });
        var error = await Assert.ThrowsAsync<OrmException>(session.Flush);
        await session.Rollback();

        Assert.All(["Invoice", "id = ?", "Always"], part => Assert.Contains(part, error.Message, StringComparison.Ordinal));
        Assert.Empty(Log.Lines);
    }

    [Theory, SyncAndAsync]
    public async Task One_that_was_changed_is_refused_before_any_SQL(Form form)
    {
        await Store(new Invoice { Customer = "Ada" });
        await using var session = Open(form);
        var invoice = Assert.Single(await session.List<Invoice>());
        var id = invoice.Id;
        invoice.Id = 70;
        Log.Clear();
        await Assert.ThrowsAsync<OrmException>(session.Flush);
        Assert.Empty(Log.Lines);

        await session.Rollback();
        Assert.Equal(id, invoice.Id);
    }

    [Theory, SyncAndAsync]
    public async Task A_key_of_a_rolled_back_insert_is_counted_anew(Form form)
    {
        await using var session = Open(form);
        var invoice = new Invoice { Customer = "Ada" };
        session.Add(invoice);
        await session.Flush();
        await session.Rollback();
        session.Add(invoice);
        await session.Commit();

        Assert.NotNull(await Stored<Invoice>(invoice.Id));
    }

    [Theory, SyncAndAsync]
    public async Task A_count_that_outgrows_the_keys_type_is_told_with_entity_and_column(Form form)
    {
        await Store([.. Enumerable.Range(1, 255).Select(holder => new Badge { Holder = holder })]);
        await using var session = Open(form);
        session.Add(new Badge { Holder = 256 });
        var error = await Assert.ThrowsAsync<OrmException>(session.Flush);
        await session.Rollback();

        Assert.All(["Badge", "id"], part => Assert.Contains(part, error.Message, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(255, (await session.List<Badge>()).Count);
    }
}

using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentence 57: the column that counts a row's changes.</summary>
public abstract class VersionSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S57_A_version_is_in_the_WHERE_of_UPDATE_and_DELETE(Form form)
    {
        await using var session = Open(form);
        var (ticket, donation) = (new Ticket { Price = 10 }, new Donation { Id = 1, Amount = 5 });
        session.Add(ticket);
        session.Add(donation);
        await session.Commit();
        Assert.Equal((1, 1), (ticket.Version, donation.Version));
        Log.Clear();
        (ticket.Price, donation.Amount) = (11, 6);
        await session.Commit();
        session.Remove(ticket);
        session.Remove(donation);
        await session.Commit();

        Assert.Equal(
            [
                "DELETE FROM donations WHERE id = $1 AND version = $2",
                "DELETE FROM tickets WHERE id = $1 AND version = $2",
                "UPDATE donations SET amount = $1, version = $2 WHERE id = $3 AND version = $4",
                "UPDATE tickets SET price = $1, version = $2 WHERE id = $3 AND version = $4",
            ],
            Log.Statements.Where(statement => statement.Contains("WHERE", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal((2, 2), (ticket.Version, donation.Version));
    }

    [Theory, SyncAndAsync]
    public async Task S57_A_version_rises_by_one_per_real_change(Form form)
    {
        var donation = new Donation { Id = 1, Amount = 5 };
        await using var session = Open(form);
        session.Add(donation);
        await session.Commit();

        donation.Amount = 6;
        donation.Amount = 5;
        await session.Commit();
        Assert.Equal(1, donation.Version);

        donation.Amount = 6;
        donation.Amount = 7;
        await session.Flush();
        await session.Flush();
        donation.Amount = 8;
        await session.Commit();
        Assert.Equal((3, 3), (donation.Version, await session.Scalar<int>("SELECT version FROM donations")));
    }

    [Theory, SyncAndAsync]
    public async Task S57_Versions_rise_in_batches_and_a_stale_one_among_them_fails_all(Form form)
    {
        await using var session = Open(form);
        Donation[] donations = [.. Enumerable.Range(1, 60).Select(id => new Donation { Id = id, Amount = id })];
        session.Add(donations);
        await session.Commit();
        Assert.All(donations, donation => Assert.Equal(1, donation.Version));
        Array.ForEach(donations, donation => donation.Amount++);
        await session.Commit();
        Assert.All(donations, donation => Assert.Equal(2, donation.Version));
        Assert.Equal(60, await session.Scalar<int>("SELECT count(*) FROM donations WHERE version = 2 AND amount = id + 1"));
        await session.Commit();

        await Elsewhere("UPDATE donations SET version = 3, amount = 0 WHERE id = 31");
        Array.ForEach(donations, donation => donation.Amount++);
        var error = await Assert.ThrowsAsync<ConcurrencyException>(session.Flush);
        Assert.Contains("id = ?", error.Message, StringComparison.OrdinalIgnoreCase);

        await session.Rollback();
        Assert.All(donations, donation => Assert.Equal((donation.Id + 1, 2), (donation.Amount, donation.Version)));
        Assert.Equal(59, await session.Scalar<int>("SELECT count(*) FROM donations WHERE version = 2"));
        await session.List<Donation>();
        Array.ForEach(donations, donation => donation.Amount = 9);
        await session.Commit();
        Assert.Equal(4, donations[30].Version);
    }

    [Theory, SyncAndAsync]
    public async Task S57_A_DELETE_in_a_batch_with_a_stale_version_is_a_ConcurrencyException(Form form)
    {
        await Store([.. Enumerable.Range(1, 20).Select(id => new Donation { Id = id })]);
        await using var session = Open(form);
        var donations = await session.List<Donation>();
        await Elsewhere("UPDATE donations SET version = 3 WHERE id = 11");
        donations.ForEach(session.Remove);
        var error = await Assert.ThrowsAsync<ConcurrencyException>(session.Flush);

        Assert.Contains("id = ?", error.Message, StringComparison.OrdinalIgnoreCase);
        await session.Rollback();
        Assert.Equal(20, await session.Scalar<int>("SELECT count(*) FROM donations"));
        Assert.All(donations, donation => Assert.Equal(EntityState.Persistent, session.Session.StateOf(donation)));
    }

    [Theory, SyncAndAsync]
    public async Task S57_A_rollback_restores_the_version(Form form)
    {
        var id = Guid.CreateVersion7();
        await Store(new Ticket { Id = id, Price = 10 }, new Donation { Id = 1, Amount = 5 });
        await using var session = Open(form);
        var (ticket, donation) = (session.Session.GetRequired<Ticket>(id), await session.GetRequired<Donation>(1));
        (ticket.Price, donation.Amount) = (11, 6);
        await session.Flush();
        (ticket.Price, donation.Amount) = (12, 7);
        await session.Flush();
        Assert.Equal((3, 3), (ticket.Version, donation.Version));
        await session.Rollback();
        Assert.Equal((1, 1), (ticket.Version, donation.Version));

        (ticket.Price, donation.Amount) = (13, 8);
        await session.Commit();
        Assert.Equal((2, 2), (ticket.Version, donation.Version));
    }

    [Theory, SyncAndAsync]
    public async Task S57_A_version_set_by_hand_is_an_error_before_any_SQL(Form form)
    {
        var id = Guid.CreateVersion7();
        await Store(new Ticket { Id = id, Price = 10 }, new Donation { Id = 1, Amount = 5 });
        await using var session = Open(form);
        var (ticket, donation) = (session.Session.GetRequired<Ticket>(id), await session.GetRequired<Donation>(1));
        foreach (var set in new Action[] { () => ticket.Version = 7, () => (donation.Version, donation.Amount) = (7, 6) })
        {
            set();
            Log.Clear();
            var error = await Assert.ThrowsAsync<OrmException>(session.Flush);
            Assert.All(["Version", "set by hand"], part => Assert.Contains(part, error.Message, StringComparison.Ordinal));
            Assert.Empty(Log.Lines);
            await session.Rollback();
        }
        Assert.Equal((1, 1), (ticket.Version, donation.Version));
    }

    [Theory, SyncAndAsync]
    public async Task S57_A_new_row_starts_at_1_whatever_its_object_says(Form form)
    {
        await using var session = Open(form);
        var donation = new Donation { Id = 1, Version = 7 };
        session.Add(donation);
        await session.Commit();
        Assert.Equal((1, 1), (donation.Version, await session.Scalar<int>("SELECT version FROM donations")));
    }
}

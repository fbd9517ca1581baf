using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Mapping.Entities;

namespace Orm.Integration.Tests.Mapping;

/// <summary>Numbers of a sequence, and tables in schemas of their own.</summary>
public abstract class SequenceSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task A_number_that_was_not_given_comes_back_with_the_insert_and_one_that_was_stays(Form form)
    {
        await Store(new Visitor { Id = 1, Temper = Temper.Angry });
        await using var session = Open(form);
        Complaint[] complaints = [new() { VisitorId = 1 }, new() { VisitorId = 1 }, new() { VisitorId = 1, Number = 7 }];
        session.Add(complaints);
        await session.Commit();

        Assert.Equal(7, complaints[2].Number);
        Assert.All(complaints[..2], complaint => Assert.True(complaint.Number >= 1000));
        await using var other = Open(form);
        Assert.Equal(
            complaints.Select(complaint => complaint.Number).Order(),
            (await other.List<Complaint>()).Select(complaint => complaint.Number).Order());
    }

    [Theory, SyncAndAsync]
    public async Task Many_rows_get_a_number_each(Form form)
    {
        await Store(new Visitor { Id = 1, Temper = Temper.Angry });
        await using var session = Open(form);
        var complaints = Enumerable.Range(0, 30).Select(_ => new Complaint { VisitorId = 1 }).ToArray();
        session.Add(complaints);
        await session.Commit();

        Assert.All(complaints, complaint => Assert.True(complaint.Number >= 1000));
    }

    [Theory, SyncAndAsync]
    public async Task Foreign_keys_lead_from_schema_to_schema(Form form)
    {
        await Store(
            new Visitor { Id = 1, Temper = Temper.Angry }, new Complaint { Id = 5, VisitorId = 1, Topic = "noise" },
            new Reply { ComplaintId = 5, Text = "Sorry" });
        await using var session = Open(form);
        session.Add(new Complaint { VisitorId = 99 });
        await Assert.ThrowsAsync<ForeignKeyViolationException>(session.Commit);
        await session.Rollback();
        session.Add(new Complaint { VisitorId = 1, Topic = "noise" });
        await Assert.ThrowsAsync<UniqueViolationException>(session.Commit);
        await session.Rollback();

        session.Remove((await session.Get<Visitor>(1))!);
        await session.Commit();
        Assert.Empty(await session.List(session.Session.Query<Reply>().AsNoTracking()));
    }

    [Theory, SyncAndAsync]
    public async Task A_columns_own_collation_sorts_it(Form form)
    {
        await Store(new Visitor { Id = 1, Temper = Temper.Calm }, new Complaint { Id = 5, VisitorId = 1 });
        await Store([.. new[] { "b", "C", "a" }.Select(text => new Reply { ComplaintId = 5, Text = text })]);
        await using var session = Open(form);

        Assert.Equal(["a", "b", "C"], (await session.List(session.Session.Query<Reply>().OrderBy(reply => reply.Text))).Select(reply => reply.Text));
    }
}

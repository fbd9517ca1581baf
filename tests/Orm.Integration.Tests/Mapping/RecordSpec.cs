using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Mapping.Entities;

namespace Orm.Integration.Tests.Mapping;

/// <summary>Records: positional ones, copies, equality.</summary>
public abstract class RecordSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task A_positional_record_is_written_and_read_and_gets_its_generated_key(Form form)
    {
        var card = new Postcard(0, "Alps", null);
        await using (var session = Open(form))
        {
            session.Add(card);
            await session.Commit();
        }
        await using var reader = Open(form);
        var read = await reader.Get<Postcard>(card.Id);

        Assert.NotEqual(0, card.Id);
        Assert.Equal(card, read);
        Assert.NotSame(card, read);
    }

    [Theory, SyncAndAsync]
    public async Task With_gives_a_transient_object(Form form)
    {
        await Store(new Poem { Id = 1, Title = "Prometheus", Text = "Bedecke" }, new Postcard(1, "Alps", 1990));
        await using var session = Open(form);
        var (poem, card) = (await session.GetRequired<Poem>(1), await session.GetRequired<Postcard>(1));
        var (newPoem, newCard) = (poem with { Id = 0, Title = "Ganymed" }, card with { Id = 2 });

        Assert.Equal(EntityState.Transient, session.Session.StateOf(newPoem));
        Assert.Equal(EntityState.Transient, session.Session.StateOf(newCard));
        Assert.Equal(EntityState.Persistent, session.Session.StateOf(poem));
        newPoem.Title = "Mahomet";
        Assert.Empty(session.Session.Dirty);

        session.Add(newPoem, newCard);
        await session.Commit();
        Assert.Equal("Prometheus", (await Stored<Poem>(1))!.Title);
        Assert.Equal(("Mahomet", "Bedecke"), ((await Stored<Poem>(newPoem.Id))!.Title, (await Stored<Poem>(newPoem.Id))!.Text));
        Assert.Equal(new Postcard(2, "Alps", 1990), await Stored<Postcard>(2));
    }

    [Theory, SyncAndAsync]
    public async Task Records_compare_by_their_own_members_alone(Form form)
    {
        await Store(new Poem { Id = 1, Title = "Prometheus" });
        await using var session = Open(form);
        var tracked = await session.GetRequired<Poem>(1);
        var plain = new Poem { Id = 1, Title = "Prometheus", Lines = tracked.Lines };

        Assert.Equal(plain, tracked);
        Assert.Equal(plain.GetHashCode(), tracked.GetHashCode());
        Assert.NotEqual(plain, tracked with { Text = "Bedecke" });

        var unset = new Poem { Title = "Ganymed" };
        Assert.Equal(unset, unset with { Lines = 0 });
        Assert.Equal(unset.GetHashCode(), (unset with { Lines = 0 }).GetHashCode());
    }

    [Theory, SyncAndAsync]
    public async Task A_copy_leaves_to_the_database_what_its_original_did(Form form)
    {
        await using var session = Open(form);
        var unset = new Poem { Title = "Prometheus" };
        var set = unset with { Lines = 0 };
        var (copyOfUnset, copyOfSet) = (unset with { Title = "Ganymed" }, set with { Title = "Mahomet" });
        session.Add(unset, set, copyOfUnset, copyOfSet);
        await session.Commit();

        Assert.Equal((14, 0, 14, 0), (unset.Lines, set.Lines, copyOfUnset.Lines, copyOfSet.Lines));
        Assert.Equal((14, 0), ((await Stored<Poem>(copyOfUnset.Id))!.Lines, (await Stored<Poem>(copyOfSet.Id))!.Lines));
    }

    [Theory, SyncAndAsync]
    public async Task Records_of_equal_values_are_each_a_row(Form form)
    {
        await using var session = Open(form);
        session.Add(new Poem { Title = "Haiku" }, new Poem { Title = "Haiku" });
        await session.Commit();

        Assert.Equal(2, await session.Scalar<int>("SELECT count(*) FROM poems"));
    }
}

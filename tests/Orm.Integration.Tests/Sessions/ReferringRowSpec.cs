using Orm.Integration.Tests.Conversions.Entities;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Mapping.Entities;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentences 54 and 60: what a removal means for changes of the object, and for rows that refer to it.</summary>
public abstract class ReferringRowSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S54_A_dirty_object_that_is_also_removed_is_only_deleted(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" });
        await using var session = Open(form);
        var (actor, play) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1));
        Log.Clear();
        (actor.Name, play.Title) = ("Bea", "Egmont");
        session.Remove(actor);
        session.Remove(play);
        (actor.Age, play.Minutes) = (-1, 90);
        await session.Commit();

        Assert.Equal(["BEGIN", "DELETE", "DELETE", "COMMIT"], Log.Take());
        Assert.Equal((null, null), (await Stored<Actor>(1), await Stored<Play>(1)));
    }

    [Theory, SyncAndAsync]
    public async Task S60_Where_the_reference_cascades_the_objects_are_deleted_along_with_the_rows(Form form)
    {
        await Store(
            new Season { Id = 1, Name = "Winter" }, new Season { Id = 2, Name = "Spring" }, new Evening { Id = 1, SeasonId = 1 }, new Evening { Id = 2, SeasonId = 2 },
            new Applause { Id = 1, EveningId = 1 }, new Applause { Id = 2, EveningId = 2 });
        await using var session = Open(form);
        var winter = await session.GetRequired<Season>(1);
        var (evening, otherEvening) = (await session.GetRequired<Evening>(1), await session.GetRequired<Evening>(2));
        var (applause, otherApplause) = (await session.GetRequired<Applause>(1), await session.GetRequired<Applause>(2));
        Log.Clear();
        session.Remove(winter);
        await session.Flush();

        Assert.Equal(["BEGIN", "DELETE"], Log.Take());
        Assert.Equal((EntityState.Deleted, EntityState.Deleted), (session.Session.StateOf(evening), session.Session.StateOf(applause)));
        Assert.Equal((EntityState.Persistent, EntityState.Persistent), (session.Session.StateOf(otherEvening), session.Session.StateOf(otherApplause)));
        Assert.Equal((null, null), (await session.Get<Evening>(1), await session.Get<Applause>(1)));
        await session.Commit();
        Assert.Equal((EntityState.Detached, EntityState.Detached), (session.Session.StateOf(evening), session.Session.StateOf(applause)));
        Assert.Equal((otherEvening, otherApplause), (Assert.Single(await session.List<Evening>()), Assert.Single(await session.List<Applause>())));
    }

    [Theory, SyncAndAsync]
    public async Task S60_A_rollback_brings_them_back(Form form)
    {
        await Store(new Season { Id = 1, Name = "Winter" }, new Evening { Id = 1, SeasonId = 1, Note = "first" }, new Applause { Id = 1, EveningId = 1, Seconds = 5 }, new Pledge { Id = 1, SeasonId = 1 }, new Donation { Id = 1, SeasonId = 1 });
        await using var session = Open(form);
        var (season, evening, applause) = (await session.GetRequired<Season>(1), await session.GetRequired<Evening>(1), await session.GetRequired<Applause>(1));
        var (pledge, donation) = (await session.GetRequired<Pledge>(1), await session.GetRequired<Donation>(1));
        (evening.Note, applause.Seconds, donation.Amount) = ("last", 6, 7);
        var late = new Evening { Id = 2, SeasonId = 1 };
        session.Add(late);
        session.Remove(season);
        await session.Flush();
        Assert.Equal((EntityState.Deleted, EntityState.Deleted), (session.Session.StateOf(late), session.Session.StateOf(applause)));
        Assert.Equal((null, null), (pledge.SeasonId, donation.SeasonId));
        await session.Rollback();

        Assert.Equal(EntityState.Transient, session.Session.StateOf(late));
        Assert.Equal((EntityState.Persistent, EntityState.Persistent), (session.Session.StateOf(evening), session.Session.StateOf(applause)));
        Assert.Equal(("first", 5, 1, 1, 0), (evening.Note, applause.Seconds, pledge.SeasonId, donation.SeasonId, donation.Amount));
        Assert.Equal((evening, applause), (await session.Get<Evening>(1), await session.Get<Applause>(1)));
        (pledge.Amount, donation.Amount) = (8, 9);
        await session.Commit();
        Assert.Equal((1, 9), ((await Stored<Pledge>(1))!.SeasonId, (await Stored<Donation>(1))!.Amount));
    }

    [Theory, SyncAndAsync]
    public async Task S60_So_does_the_rollback_of_a_nested_transaction(Form form)
    {
        await Store(new Season { Id = 1, Name = "Winter" }, new Evening { Id = 1, SeasonId = 1 }, new Pledge { Id = 1, SeasonId = 1 }, new Donation { Id = 1, SeasonId = 1 }, new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        var (season, evening, ada) = (await session.GetRequired<Season>(1), await session.GetRequired<Evening>(1), await session.GetRequired<Actor>(1));
        var (pledge, donation) = (await session.GetRequired<Pledge>(1), await session.GetRequired<Donation>(1));
        var bea = new Actor { Id = 1, Name = "Bea" };
        var nested = session.Session.BeginNested();
        session.Remove(season);
        session.Remove(ada);
        session.Add(bea);
        await session.Flush();
        Assert.Equal((EntityState.Deleted, null, null), (session.Session.StateOf(evening), pledge.SeasonId, donation.SeasonId));
        nested.Rollback();

        Assert.Equal((EntityState.Persistent, 1, 1), (session.Session.StateOf(evening), pledge.SeasonId, donation.SeasonId));
        Assert.Equal((EntityState.Persistent, EntityState.Transient), (session.Session.StateOf(ada), session.Session.StateOf(bea)));
        Assert.Equal((evening, ada), (await session.Get<Evening>(1), await session.Get<Actor>(1)));
        (evening.Note, donation.Amount) = ("kept", 3);
        await session.Commit();
        Assert.Equal(("kept", 1), ((await Stored<Evening>(1))!.Note, (await Stored<Donation>(1))!.SeasonId));
    }

    [Theory, SyncAndAsync]
    public async Task S60_Where_the_reference_is_set_to_NULL_so_is_the_objects_without_an_UPDATE(Form form)
    {
        await Store(
            new Season { Id = 1, Name = "Winter" }, new Season { Id = 2, Name = "Spring" },
            new Pledge { Id = 1, SeasonId = 1 }, new Pledge { Id = 2, SeasonId = 2 }, new Donation { Id = 1, SeasonId = 1 }, new Donation { Id = 2, SeasonId = 2 });
        await using var session = Open(form);
        var (pledges, donations) = (await session.List<Pledge>(), await session.List<Donation>());
        donations.Single(donation => donation.Id == 2).SeasonId = 1;
        session.Remove(await session.GetRequired<Season>(1));
        session.Add(new Pledge { Id = 3, SeasonId = 1 });
        await session.Flush();
        Assert.Empty(session.Session.Dirty);
        Log.Clear();
        await session.Commit();

        Assert.Equal(["COMMIT"], Log.Take());
        Assert.Equal([null, 2], pledges.OrderBy(pledge => pledge.Id).Select(pledge => pledge.SeasonId));
        Assert.Equal([null, null], donations.Select(donation => donation.SeasonId));
        Assert.Equal([null, 2, null], (await session.List(session.Session.Query<Pledge>().AsNoTracking().OrderBy(pledge => pledge.Id))).Select(pledge => pledge.SeasonId));

        donations[0].SeasonId = 2;
        await session.Commit();
        Assert.Equal(2, (await Stored<Donation>(donations[0].Id))!.SeasonId);
    }

    [Theory, SyncAndAsync]
    public async Task S60_What_refers_to_a_row_that_went_along_and_was_not_read_is_read_again_by_the_next_that_meets_it(Form form)
    {
        await Store(
            new Season { Id = 1, Name = "Winter" }, new Season { Id = 2, Name = "Spring" }, new Evening { Id = 1, SeasonId = 1 }, new Evening { Id = 2, SeasonId = 2 },
            new Applause { Id = 1, EveningId = 1 }, new Applause { Id = 2, EveningId = 2 });
        await using var session = Open(form);
        var winter = await session.GetRequired<Season>(1);
        var (applause, otherApplause, otherEvening) = (await session.GetRequired<Applause>(1), await session.GetRequired<Applause>(2), await session.GetRequired<Evening>(2));
        session.Remove(winter);
        await session.Flush();
        Log.Clear();

        Assert.Same(otherApplause, await session.Get<Applause>(2));
        Assert.Same(otherEvening, await session.Get<Evening>(2));
        Assert.Empty(Log.Statements);
        Assert.Null(await session.Get<Applause>(1));
        Assert.Equal(EntityState.Detached, session.Session.StateOf(applause));
    }

    [Theory, SyncAndAsync]
    public async Task S60_Where_it_falls_to_a_default_the_object_is_read_again_by_the_next_that_meets_it(Form form)
    {
        await Store(new Season { Id = 1, Name = "Winter" }, new Season { Id = 2, Name = "Spring" }, new Usher { Id = 1, SeasonId = 2 });
        await using var session = Open(form);
        var usher = await session.GetRequired<Usher>(1);
        session.Remove(await session.GetRequired<Season>(2));
        await session.Commit();

        Assert.Same(usher, await session.Get<Usher>(1));
        Assert.Equal(1, usher.SeasonId);
    }

    [Theory, SyncAndAsync]
    public async Task S60_Where_it_restricts_the_removal_is_a_ForeignKeyViolationException(Form form)
    {
        await Store(new Season { Id = 1, Name = "Winter" }, new Contract { Id = 1, SeasonId = 1 }, new Play { Id = 1, Title = "Faust" }, new Role { Id = 1, Name = "Mephisto", PlayId = 1 });
        foreach (var removesChildToo in new[] { false, true })
        {
            await using var session = Open(form);
            var (season, contract) = (await session.GetRequired<Season>(1), await session.GetRequired<Contract>(1));
            var (play, role) = (await session.GetRequired<Play>(1), await session.GetRequired<Role>(1));
            session.Remove(season);
            if (removesChildToo)
            {
                session.Remove(contract);
                await session.Commit();
                Assert.Null(await Stored<Season>(1));
                continue;
            }
            await Assert.ThrowsAsync<ForeignKeyViolationException>(session.Flush);
            await session.Rollback();
            Assert.Equal((EntityState.Persistent, EntityState.Persistent), (session.Session.StateOf(season), session.Session.StateOf(contract)));
            session.Remove(play);
            await Assert.ThrowsAsync<ForeignKeyViolationException>(session.Flush);
            await session.Rollback();
            Assert.Equal(EntityState.Persistent, session.Session.StateOf(role));
        }
    }

    [Theory, SyncAndAsync]
    public async Task S60_Composite_and_strongly_typed_keys_are_followed_too(Form form)
    {
        await Store(
            new Stock { Depot = "North", Number = 1 }, new Stock { Depot = "North", Number = 2 },
            new Movement { Id = 1, Depot = "North", Number = 1 }, new Movement { Id = 2, Depot = "North", Number = 2 },
            new Member { Id = new(5), Email = new("a@b"), Joined = DateTimeOffset.UnixEpoch }, new Pass { Id = new(Guid.CreateVersion7()), MemberId = new(5) });
        await using var session = Open(form);
        var (movements, pass) = (await session.List<Movement>(), Assert.Single(await session.List<Pass>()));
        session.Remove((await session.List(session.Session.Query<Stock>().Where(stock => stock.Number == 1))).Single());
        session.Remove(session.Session.GetRequired<Member>(new MemberId(5)));
        await session.Commit();

        Assert.Equal(EntityState.Detached, session.Session.StateOf(pass));
        Assert.Equal([EntityState.Detached, EntityState.Persistent], movements.OrderBy(movement => movement.Id).Select(session.Session.StateOf));
        Assert.Equal(2, Assert.Single(await session.List<Movement>()).Id);
    }
}

using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentences 48 and 56: in which order a flush writes, and what it does when a row is not there any more.</summary>
public abstract class FlushOrderSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S48_Inserts_go_parents_first_then_updates_then_deletes_children_first(Form form)
    {
        await Store(new Play { Id = 1, Title = "Faust" }, new Play { Id = 2, Title = "Egmont" }, new Role { Id = 1, Name = "Mephisto", PlayId = 1 });
        await using var session = Open(form);
        var (faust, egmont, role) = (await session.GetRequired<Play>(1), await session.GetRequired<Play>(2), await session.GetRequired<Role>(1));
        Log.Clear();

        session.Remove(faust);
        session.Remove(role);
        egmont.Minutes = 90;
        session.Add(new Role { Name = "Klärchen", PlayId = 3, ActorId = 9 }, new Actor { Id = 9, Name = "Ada" }, new Play { Id = 3, Title = "Stella" });
        await session.Commit();

        var order = Log.Take(3);
        Assert.Equal("BEGIN", order[0].Split(' ')[0]);
        Assert.Equal(["INSERT INTO actors", "INSERT INTO plays"], order[1..3].Order(StringComparer.Ordinal));
        Assert.Equal(["INSERT INTO acting_roles", "UPDATE plays SET", "DELETE FROM acting_roles", "DELETE FROM plays", "COMMIT"], order[3..]);
    }

    [Theory, SyncAndAsync]
    public async Task S48_A_delete_that_frees_a_unique_value_goes_before_the_insert_that_takes_it(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Email = "star@stage" });
        await using var session = Open(form);
        session.Remove(await session.GetRequired<Actor>(1));
        session.Add(new Actor { Id = 2, Name = "Bea", Email = "star@stage" });
        await session.Commit();

        Assert.Null(await Stored<Actor>(1));
        Assert.Equal("star@stage", (await Stored<Actor>(2))!.Email);
    }

    [Theory, SyncAndAsync]
    public async Task S48_An_update_that_frees_a_unique_value_goes_before_the_insert_that_takes_it(Form form)
    {
        await Store(new Locker { Id = 1, Label = "A", Corridor = 1, Place = 1 });
        await using var session = Open(form);
        var locker = await session.GetRequired<Locker>(1);
        (locker.Label, locker.Place) = ("B", 2);
        session.Add(new Locker { Id = 2, Label = "A", Corridor = 1, Place = 1 });
        await session.Commit();

        Assert.Equal("B", (await Stored<Locker>(1))!.Label);
        Assert.Equal("A", (await Stored<Locker>(2))!.Label);
    }

    [Theory, SyncAndAsync]
    public async Task S48_An_update_that_frees_a_unique_value_goes_before_the_update_that_takes_it(Form form)
    {
        await Store(new Locker { Id = 1, Label = "A" }, new Locker { Id = 2, Label = "B" }, new Locker { Id = 3, Label = "C" });
        await using var session = Open(form);
        var (first, second, third) = (await session.GetRequired<Locker>(1), await session.GetRequired<Locker>(2), await session.GetRequired<Locker>(3));
        (first.Label, second.Label, third.Label) = ("B", "C", "D");
        await session.Commit();

        Assert.Equal(
            ["B", "C", "D"],
            [(await Stored<Locker>(1))!.Label, (await Stored<Locker>(2))!.Label, (await Stored<Locker>(3))!.Label]);
    }

    [Theory, SyncAndAsync]
    public async Task S48_A_swap_of_unique_values_goes_through_NULL_where_the_column_allows_it(Form form)
    {
        await Store(
            new Actor { Id = 1, Name = "Ada", Email = "ada@stage" }, new Actor { Id = 2, Name = "Bea", Email = "bea@stage" },
            new Locker { Id = 1, Label = "A", Corridor = 1, Place = 1 }, new Locker { Id = 2, Label = "B", Corridor = 1, Place = 2 });
        await using var session = Open(form);
        var (ada, bea) = (await session.GetRequired<Actor>(1), await session.GetRequired<Actor>(2));
        var (left, right) = (await session.GetRequired<Locker>(1), await session.GetRequired<Locker>(2));
        (ada.Email, bea.Email) = (bea.Email, ada.Email);
        (left.Place, right.Place) = (right.Place, left.Place);
        await session.Commit();

        Assert.Equal(("bea@stage", "ada@stage"), ((await Stored<Actor>(1))!.Email, (await Stored<Actor>(2))!.Email));
        Assert.Equal((2, 1), ((await Stored<Locker>(1))!.Place, (await Stored<Locker>(2))!.Place));
        Assert.Equal(("bea@stage", "ada@stage"), (ada.Email, bea.Email));
    }

    [Theory, SyncAndAsync]
    public async Task S48_A_swap_without_a_way_through_NULL_is_an_error_naming_rows_and_index_before_any_SQL(Form form)
    {
        await Store(new Locker { Id = 11, Label = "A" }, new Locker { Id = 12, Label = "B" });
        await using var session = Open(form);
        var (first, second) = (await session.GetRequired<Locker>(11), await session.GetRequired<Locker>(12));
        (first.Label, second.Label) = (second.Label, first.Label);
        Log.Clear();

        var error = await Assert.ThrowsAsync<OrmException>(session.Flush);

        Assert.All(["Locker", "id = ?", "label"], part => Assert.Contains(part, error.Message, StringComparison.OrdinalIgnoreCase));
        Assert.Empty(Log.Lines);
    }

    [Theory, SyncAndAsync]
    public async Task S56_An_UPDATE_that_matches_no_row_is_a_ConcurrencyException_naming_the_entity_and_its_key(Form form)
    {
        await Store(new Actor { Id = 4711, Name = "Ada" });
        await using var session = Open(form);
        var actor = await session.GetRequired<Actor>(4711);
        await Elsewhere("DELETE FROM actors");
        actor.Age = 30;

        var error = await Assert.ThrowsAsync<ConcurrencyException>(session.Flush);

        Assert.Contains("Actor", error.Message, StringComparison.Ordinal);
        Assert.Contains("id = ?", error.Message, StringComparison.Ordinal);
        Assert.Equal("Actor", error.Entity);
    }

    [Theory, SyncAndAsync]
    public async Task S56_A_DELETE_that_matches_no_row_is_a_ConcurrencyException_where_the_entity_has_a_version(Form form)
    {
        var ticket = new Ticket { Price = 10 };
        await Store(ticket);
        await using var session = Open(form);
        var mine = session.Session.Get<Ticket>(ticket.Id)!;
        await Elsewhere("DELETE FROM tickets");
        session.Remove(mine);

        var error = await Assert.ThrowsAsync<ConcurrencyException>(session.Flush);

        Assert.Contains("id = ?", error.Message, StringComparison.Ordinal);
    }

    [Theory, SyncAndAsync]
    public async Task S56_A_DELETE_that_matches_no_row_is_else_logged_as_a_warning(Form form)
    {
        await Store(new Actor { Id = 4711, Name = "Ada" });
        await using var session = Open(form);
        var actor = await session.GetRequired<Actor>(4711);
        await Elsewhere("DELETE FROM actors");
        session.Remove(actor);
        await session.Commit();

        var warning = Assert.Single(Log.Warnings);
        Assert.Contains("Actor", warning, StringComparison.Ordinal);
        Assert.Equal(EntityState.Detached, session.Session.StateOf(actor));
    }
}

using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Mapping.Entities;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentence 70: updates and deletes by predicate.</summary>
public abstract class BulkSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S70_An_update_is_one_plain_statement_in_the_transaction_that_it_begins(Form form)
    {
        await StoreActors();
        var name = "Zoe";
        await using var session = Open(form);

        var query = session.Session.Query<Actor>().Where(a => a.Age >= 30);
        var changed = form == Form.Sync
            ? query.ExecuteUpdate(s => s.Set(a => a.Name, name).Set(a => a.Email, null))
            : await query.ExecuteUpdateAsync(s => s.Set(a => a.Name, name).Set(a => a.Email, null));

        Assert.Equal(2, changed);
        Assert.True(session.Session.InTransaction);
        Assert.Equal(["UPDATE actors SET name = $1, email = NULL WHERE age >= 30"], Sent);
        await session.Rollback();
        Assert.Equal("Bea", (await Stored<Actor>(2))!.Name);
    }

    [Theory, SyncAndAsync]
    public async Task S70_A_delete_is_one_plain_statement_in_the_transaction_that_it_begins(Form form)
    {
        await StoreActors();
        var least = 30;
        await using var session = Open(form);

        Assert.Equal(2, await Delete(session.Session.Query<Actor>().Where(least, static (a, least) => a.Age >= least).Where(a => a.Name != "Dan"), form));

        Assert.Equal(["DELETE FROM actors WHERE age >= $1 AND name <> 'Dan'"], Sent);
        await session.Commit();
        Assert.Equal("Ada", Assert.Single(await session.List<Actor>()).Name);
        Assert.Equal(1, await Delete(session.Session.Query<Actor>(), form));
    }

    [Theory, SyncAndAsync]
    public async Task S70_Objects_in_the_session_take_the_new_values_without_being_changed(Form form)
    {
        await StoreActors();
        await using var session = Open(form);
        var (ada, bea) = (await session.GetRequired<Actor>(1), await session.GetRequired<Actor>(2));
        Log.Clear();

        var query = session.Session.Query<Actor>().Where(a => a.Age >= 30);
        var changed = form == Form.Sync
            ? query.ExecuteUpdate(2, static (s, more) => s.Set(a => a.Age, a => a.Age + more).Set(a => a.Email, a => a.Name))
            : await query.ExecuteUpdateAsync(2, static (s, more) => s.Set(a => a.Age, a => a.Age + more).Set(a => a.Email, a => a.Name));

        Assert.Equal(2, changed);
        Assert.EndsWith(" WHERE age >= 30 RETURNING id, age, email", Assert.Single(Sent), StringComparison.Ordinal);
        Assert.Equal((20, null), (ada.Age, ada.Email));
        Assert.Equal((32, "Bea"), (bea.Age, bea.Email));
        Assert.Empty(session.Session.Dirty);
        Log.Clear();
        await session.Commit();
        Assert.Equal(["COMMIT"], Log.Statements);
        Assert.Equal(42, (await Stored<Actor>(3))!.Age);
    }

    [Theory, SyncAndAsync]
    public async Task S70_A_rollback_gives_the_objects_their_values_back(Form form)
    {
        await StoreActors();
        await Store(new Play { Id = 1, Title = "Faust", Minutes = 60 }, new Play { Id = 2, Title = "Stella", Minutes = 70 });
        await using var session = Open(form);
        var (ada, faust, stella) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1), await session.GetRequired<Play>(2));
        ada.Name = "Eva";
        await session.Flush();

        session.Session.Query<Actor>().Where(row => true).ExecuteUpdate(s => s.Set(a => a.Age, 99));
        session.Session.Query<Play>().Where(row => true).ExecuteUpdate(s => s.Set(p => p.Minutes, p => p.Minutes * 2).Set(p => p.Note, p => p.Title));
        Assert.Equal(("Eva", 99, 120, "Faust"), (ada.Name, ada.Age, faust.Minutes, faust.Note));
        Assert.Equal(1, await Delete(session.Session.Query<Play>().Where(p => p.Minutes > 130), form));
        Assert.Equal(EntityState.Deleted, session.Session.StateOf(stella));
        await session.Rollback();

        Assert.Equal(("Ada", 20, 60, null), (ada.Name, ada.Age, faust.Minutes, faust.Note));
        Assert.Equal(EntityState.Persistent, session.Session.StateOf(stella));
        Assert.Equal((70, null), (stella.Minutes, stella.Note));
        Assert.Empty(session.Session.Dirty);
        Assert.Same(stella, await session.Get<Play>(2));
    }

    [Theory, SyncAndAsync]
    public async Task S70_A_rollback_to_a_savepoint_gives_the_objects_what_they_had_then(Form form)
    {
        await Store(new Play { Id = 1, Title = "Faust", Minutes = 60 }, new Play { Id = 2, Title = "Stella", Minutes = 70 });
        await using var session = Open(form);
        var (faust, stella) = (await session.GetRequired<Play>(1), await session.GetRequired<Play>(2));
        session.Session.Query<Play>().Where(row => true).ExecuteUpdate(s => s.Set(p => p.Minutes, p => p.Minutes + 1));
        var nested = await session.BeginNested();
        session.Session.Query<Play>().Where(row => true).ExecuteUpdate(s => s.Set(p => p.Minutes, 200).Set(p => p.Note, "inside"));
        Assert.Equal(1, await Delete(session.Session.Query<Play>().Where(p => p.Title == "Stella"), form));
        Assert.Equal((200, "inside"), (faust.Minutes, faust.Note));
        await nested.Rollback();

        Assert.Equal((61, null), (faust.Minutes, faust.Note));
        Assert.Equal((71, EntityState.Persistent), (stella.Minutes, session.Session.StateOf(stella)));
        Assert.Same(stella, await session.Get<Play>(2));
        Assert.Empty(session.Session.Dirty);
        await session.Rollback();
        Assert.Equal((60, 70), (faust.Minutes, stella.Minutes));
    }

    [Theory, SyncAndAsync]
    public async Task S70_What_the_user_changed_and_no_flush_has_written_stays_and_is_written_by_the_next_one(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Age = 20 }, new Play { Id = 1, Title = "Faust", Minutes = 60, Note = "old" });
        await using var session = Open(form, new OrmSessionOptions { AutoFlush = false });
        var (ada, faust) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1));
        (ada.Age, faust.Minutes) = (21, 61);

        session.Session.Query<Actor>().Where(row => true).ExecuteUpdate(s => s.Set(a => a.Age, 50).Set(a => a.Name, "Zoe"));
        session.Session.Query<Play>().Where(row => true).ExecuteUpdate(s => s.Set(p => p.Minutes, 90).Set(p => p.Note, "new"));

        Assert.Equal((21, "Zoe", 61, "new"), (ada.Age, ada.Name, faust.Minutes, faust.Note));
        Log.Clear();
        await session.Flush();
        Assert.Contains("UPDATE actors SET age = $1 WHERE id = $2", Log.Statements);
        Assert.Contains("UPDATE plays SET minutes = $1 WHERE id = $2", Log.Statements);
        await session.Rollback();
        Assert.Equal((20, "Ada", 60, "old"), (ada.Age, ada.Name, faust.Minutes, faust.Note));
    }

    [Theory, SyncAndAsync]
    public async Task S70_What_the_user_changed_back_to_the_new_value_is_no_change(Form form)
    {
        await Store(new Play { Id = 1, Title = "Faust", Minutes = 60 });
        await using var session = Open(form, new OrmSessionOptions { AutoFlush = false });
        var faust = await session.GetRequired<Play>(1);
        faust.Minutes = 90;
        session.Session.Query<Play>().Where(row => true).ExecuteUpdate(s => s.Set(p => p.Minutes, 90));
        Assert.Empty(session.Session.Dirty);
        faust.Minutes = 60;
        await session.Commit();
        Assert.Equal(60, (await Stored<Play>(1))!.Minutes);
    }

    [Theory, SyncAndAsync]
    public async Task S70_The_version_rises_by_one_and_a_later_flush_agrees_with_it(Form form)
    {
        var id = Guid.NewGuid();
        await Store(new Ticket { Id = id, Price = 10 });
        await using var session = Open(form);
        var ticket = Assert.Single(await session.List<Ticket>());
        Log.Clear();

        Assert.Equal(1, session.Session.Query<Ticket>().Where(t => t.Id == id).ExecuteUpdate(s => s.Set(t => t.Price, 12.5m)));

        Assert.EndsWith(", version = version + 1 WHERE id = $1 RETURNING id, price, version", Assert.Single(Sent), StringComparison.Ordinal);
        Assert.Equal((12.5m, 2), (ticket.Price, ticket.Version));
        ticket.Price = 13;
        await session.Commit();
        Assert.Equal(3, ticket.Version);
        ticket.Price = 14;
        Assert.Equal(1, await Delete(session.Session.Query<Ticket>(), form));
        await session.Commit();
        Assert.Equal(EntityState.Detached, session.Session.StateOf(ticket));
    }

    [Theory, SyncAndAsync]
    public async Task S70_Deleted_objects_leave_the_session_and_a_pending_removal_of_one_is_done(Form form)
    {
        await StoreActors();
        await using var session = Open(form, new OrmSessionOptions { AutoFlush = false });
        var (ada, bea) = (await session.GetRequired<Actor>(1), await session.GetRequired<Actor>(2));
        session.Remove(bea);
        Log.Clear();

        Assert.Equal(3, await Delete(session.Session.Query<Actor>(), form));

        Assert.Equal(["DELETE FROM actors RETURNING id"], Sent);
        Assert.Equal([EntityState.Deleted, EntityState.Deleted], new[] { ada, bea }.Select(session.Session.StateOf));
        Assert.Empty(session.Session.Deleted);
        Assert.Null(await session.Get<Actor>(1));
        Log.Clear();
        await session.Commit();
        Assert.Equal(["COMMIT"], Log.Statements);
        Assert.Equal([EntityState.Detached, EntityState.Detached], new[] { ada, bea }.Select(session.Session.StateOf));
    }

    [Theory, SyncAndAsync]
    public async Task S70_Objects_whose_rows_the_database_changes_along_are_read_again(Form form)
    {
        await Store(new Exhibit { Id = 1, Slot = 1 }, new Exhibit { Id = 2, Slot = 2, PartOf = 1 }, new Exhibit { Id = 3, Slot = 3 });
        await Store(new Caption { Id = 1, ExhibitId = 1, Text = "of a whole" }, new Caption { Id = 3, ExhibitId = 3, Text = "of another" });
        await using var session = Open(form);
        var (part, gone, other) = (await session.GetRequired<Exhibit>(2), await session.GetRequired<Caption>(1), await session.GetRequired<Caption>(3));

        Assert.Equal(1, await Delete(session.Session.Query<Exhibit>().Where(e => e.Slot == 1), form));

        Assert.Same(part, await session.Get<Exhibit>(2));
        Assert.Null(part.PartOf);
        Assert.Null(await session.Get<Caption>(1));
        Assert.Equal(EntityState.Detached, session.Session.StateOf(gone));
        Assert.Same(other, await session.Get<Caption>(3));
        await session.Rollback();
        Assert.Equal(1, (await session.GetRequired<Exhibit>(2)).PartOf);
        Assert.Equal("of a whole", (await session.GetRequired<Caption>(1)).Text);
    }

    [Theory, SyncAndAsync]
    public async Task S70_Objects_that_refer_to_a_deleted_one_follow_as_in_a_flush(Form form)
    {
        await Store(
            new Season { Id = 1, Name = "Winter" }, new Season { Id = 2, Name = "Spring" }, new Evening { Id = 1, SeasonId = 1 }, new Evening { Id = 2, SeasonId = 2 },
            new Evening { Id = 3, SeasonId = 1 }, new Pledge { Id = 1, SeasonId = 1 }, new Pledge { Id = 2, SeasonId = 2 }, new Pledge { Id = 3, SeasonId = 1 });
        await using var session = Open(form);
        var (winter, spring) = (await session.GetRequired<Season>(1), await session.GetRequired<Season>(2));
        var (evening, otherEvening, removed) = (await session.GetRequired<Evening>(1), await session.GetRequired<Evening>(2), await session.GetRequired<Evening>(3));
        var (pledge, otherPledge, changed) = (await session.GetRequired<Pledge>(1), await session.GetRequired<Pledge>(2), await session.GetRequired<Pledge>(3));
        using (session.Session.NoAutoFlush())
        {
            session.Remove(removed);
            changed.Amount = 7;
            Assert.Equal(1, await Delete(session.Session.Query<Season>().Where(season => season.Id == 1), form));
        }

        Log.Clear();
        Assert.Equal([EntityState.Deleted, EntityState.Deleted, EntityState.Persistent, EntityState.Deleted], new IEntity[] { winter, evening, otherEvening, removed }.Select(session.Session.StateOf));
        Assert.Empty(session.Session.Deleted);
        Assert.Equal((null, 2), (pledge.SeasonId, otherPledge.SeasonId));
        Assert.Equal((spring, otherEvening), (await session.Get<Season>(2), await session.Get<Evening>(2)));
        Assert.Empty(Log.Statements);
        Assert.Same(changed, await session.Get<Pledge>(3));
        Assert.Equal((null, 7), (changed.SeasonId, changed.Amount));
        await session.Commit();
        Assert.Equal(7, (await Stored<Pledge>(3))!.Amount);
        Assert.Null((await Stored<Pledge>(3))!.SeasonId);
    }

    [Theory, SyncAndAsync]
    public async Task S70_Keys_of_several_parts_find_their_objects(Form form)
    {
        await Store(new Seat { Hall = "A", Number = 1 }, new Seat { Hall = "A", Number = 2 }, new Seat { Hall = "B", Number = 1 });
        await using var session = Open(form);
        var (first, other) = ((await session.Get<Seat>("A", 2))!, (await session.Get<Seat>("B", 1))!);
        Assert.Equal(2, session.Session.Query<Seat>().Where(s => s.Hall == "A").ExecuteUpdate(s => s.Set(seat => seat.Holder, "Ada")));
        Assert.Equal(("Ada", null), (first.Holder, other.Holder));
        Assert.Equal(1, await Delete(session.Session.Query<Seat>().Where(s => s.Hall == "B"), form));
        Assert.Equal((EntityState.Persistent, EntityState.Deleted), (session.Session.StateOf(first), session.Session.StateOf(other)));
    }

    [Theory, SyncAndAsync]
    public async Task S70_It_autoflushes_first(Form form)
    {
        await using var session = Open(form);
        var actor = new Actor { Name = "Ada", Age = 20 };
        session.Add(actor);
        Assert.Equal(1, session.Session.Query<Actor>().Where(a => a.Age == 20).ExecuteUpdate(s => s.Set(a => a.Age, a => a.Age + 1)));
        Assert.Equal(21, actor.Age);
        session.Add(new Actor { Name = "Bea" });
        Assert.Equal(2, await Delete(session.Session.Query<Actor>(), form));
        await session.Rollback();
        Assert.Equal(EntityState.Transient, session.Session.StateOf(actor));
    }

    [Theory, SyncAndAsync]
    public async Task S70_It_is_a_write(Form form)
    {
        await StoreActors();
        await using var session = Open(form);
        await using var transaction = await session.Begin(access: Access.ReadOnly);
        await Assert.ThrowsAsync<OrmException>(() => Delete(session.Session.Query<Actor>(), form));
        Assert.Equal(3, (await session.List<Actor>()).Count);
    }

    [Theory, SyncAndAsync]
    public async Task S70_A_query_with_an_order_or_a_cut_is_an_error_before_any_SQL(Form form)
    {
        await StoreActors();
        await using var session = Open(form);
        session.Add(new Actor { Name = "Eva" });
        var actors = session.Session.Query<Actor>();
        Query<Actor>[] queries = [actors.Take(1), actors.Skip(1), actors.OrderBy(a => a.Name)];
        foreach (var query in queries)
        {
            var error = await Assert.ThrowsAsync<OrmException>(() => Delete(query, form));
            Assert.Contains("ExecuteDelete can't stand behind", error.Message, StringComparison.Ordinal);
            Assert.Throws<OrmException>(() => query.ExecuteUpdate(s => s.Set(a => a.Age, 1)));
        }

        Assert.Empty(Log.Lines);
    }

    [Theory, SyncAndAsync]
    public async Task S70_A_number_that_leaves_its_range_is_an_error_and_no_object_follows(Form form)
    {
        await StoreActors();
        await using var session = Open(form);
        var bea = await session.GetRequired<Actor>(2);
        bea.Age = int.MaxValue - 1;
        await session.Commit();
        var query = session.Session.Query<Actor>();

        await Assert.ThrowsAnyAsync<OrmException>(async () => _ = form == Form.Sync
            ? query.ExecuteUpdate(s => s.Set(a => a.Age, a => a.Age + 2))
            : await query.ExecuteUpdateAsync(s => s.Set(a => a.Age, a => a.Age + 2)));

        Assert.Equal(int.MaxValue - 1, bea.Age);
        await session.Rollback();
        Assert.Equal(3, query.ExecuteUpdate(s => s.Set(a => a.Age, a => a.Age + 1)));
        Assert.Equal(int.MaxValue, bea.Age);
        await Assert.ThrowsAnyAsync<CheckViolationException>(async () => _ = await query.ExecuteUpdateAsync(s => s.Set(a => a.Age, -1)));
        Assert.Equal(int.MaxValue, bea.Age);
    }

    [Theory, SyncAndAsync]
    public async Task S70_Arithmetic_with_null_is_null(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea", Age = 20 });
        int? more = null;
        await using var session = Open(form);
        var query = session.Session.Query<Actor>();
        Assert.Equal(2, query.ExecuteUpdate(s => s.Set(a => a.Age, a => a.Age * 2)));
        Assert.Equal((null, 40), ((await Stored(session, 1)).Age, (await Stored(session, 2)).Age));
        var changed = form == Form.Sync
            ? query.ExecuteUpdate(s => s.Set(a => a.Age, a => a.Age + more))
            : await query.ExecuteUpdateAsync(s => s.Set(a => a.Age, a => a.Age + more));
        Assert.Equal(2, changed);
        Assert.Null((await Stored(session, 2)).Age);
    }

    string[] Sent => [.. Log.Statements.Where(statement => !statement.StartsWith("BEGIN", StringComparison.Ordinal))];

    [Theory, SyncAndAsync]
    public async Task S70_What_a_column_has_no_room_for_is_refused_before_it_is_sent(Form form)
    {
        await Store(new Ware { Id = 1, Code = "ab", Price = 1 });
        var (code, price) = ("ab ", 1.005m);
        await using var session = Open(form);
        var query = session.Session.Query<Ware>();
        await Assert.ThrowsAsync<OrmException>(async () => _ = await query.ExecuteUpdateAsync(s => s.Set(w => w.Code, "a  ")));
        await session.Rollback();
        await Assert.ThrowsAsync<OrmException>(async () => _ = await query.ExecuteUpdateAsync(s => s.Set(w => w.Code, code)));
        await session.Rollback();
        await Assert.ThrowsAsync<OrmException>(async () => _ = await query.ExecuteUpdateAsync(s => s.Set(w => w.Price, price)));
        await session.Rollback();
        Assert.Equal(1, query.ExecuteUpdate(s => s.Set(w => w.Code, "a ").Set(w => w.Price, 1.05m)));
        await session.Commit();
        var ware = Assert.Single(await session.List<Ware>());
        Assert.Equal(("a ", 1.05m), (ware.Code, ware.Price));
    }

    static async Task<Actor> Stored(TestSession session, int id)
        => Assert.Single(await session.List(session.Session.Query<Actor>().Where(a => a.Id == id)));

    static async Task<int> Delete<T>(Query<T> query, Form form) => form == Form.Sync ? query.ExecuteDelete() : await query.ExecuteDeleteAsync();

    Task StoreActors() => Store(
        new Actor { Id = 1, Name = "Ada", Age = 20 }, new Actor { Id = 2, Name = "Bea", Age = 30, Email = "b@x" }, new Actor { Id = 3, Name = "Cleo", Age = 40 });
}

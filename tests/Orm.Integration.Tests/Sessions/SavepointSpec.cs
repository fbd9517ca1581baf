using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentences 14, 15, 18 and 20: how nested transactions begin and end.</summary>
public abstract class SavepointSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S14_BeginNested_flushes_first_even_with_AutoFlush_off(Form form)
    {
        await using var session = Open(form, new OrmSessionOptions { AutoFlush = false });
        var actor = new Actor { Name = "Ada" };
        session.Add(actor);
        await using (await session.BeginNested())
        {
            Assert.Equal(EntityState.Persistent, session.Session.StateOf(actor));
            Assert.Equal([Database.BeginWrite.Split(' ')[0], "INSERT"], Log.Take());
        }

        Assert.Equal(EntityState.Persistent, session.Session.StateOf(actor));
        await session.Commit();
        Assert.NotNull(await Stored<Actor>(actor.Id));
    }

    [Theory, SyncAndAsync]
    public async Task S14_BeginNested_begins_the_outer_transaction_where_there_is_none_and_sets_a_savepoint(Form form)
    {
        await using var session = Open(form);
        var nested = await session.BeginNested();
        Assert.Equal((true, true), (session.Session.InTransaction, session.Session.InNestedTransaction));
        await session.List<Actor>();
        Assert.Equal([Database.BeginWrite, "SAVEPOINT orm_1"], Log.Statements[..2]);

        await nested.Commit();
        Assert.Equal((true, false), (session.Session.InTransaction, session.Session.InNestedTransaction));
        await session.Commit();
        Assert.Equal(["RELEASE SAVEPOINT orm_1", "COMMIT"], Log.Statements[^2..]);
    }

    [Theory, SyncAndAsync]
    public async Task S14_A_savepoint_that_no_statement_needs_is_not_sent(Form form)
    {
        await using var session = Open(form);
        await session.Execute("INSERT INTO actors (id, name) VALUES (1, 'Ada')");
        Log.Clear();
        await using (var outer = await session.BeginNested())
        {
            await (await session.BeginNested()).DisposeAsync();
            await outer.Commit();
        }

        await session.Commit();
        Assert.Equal(["COMMIT"], Log.Statements);
    }

    [Theory, SyncAndAsync]
    public async Task S14_BeginNested_works_in_a_transaction_that_only_reads(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        await using var transaction = await session.Begin(access: Access.ReadOnly);
        await using (var nested = await session.BeginNested())
        {
            Assert.Single(await session.List<Actor>());
            await nested.Commit();
        }

        await using (await session.BeginNested())
        {
            Assert.Single(await session.List<Actor>());
        }

        await transaction.Commit();
    }

    [Theory, SyncAndAsync]
    public async Task S15_Committing_the_nested_scope_flushes_and_keeps_its_work(Form form)
    {
        await using var session = Open(form);
        await using (var nested = await session.BeginNested())
        {
            session.Add(new Actor { Id = 1, Name = "Ada" });
            await nested.Commit();
        }

        Assert.True(session.Session.InTransaction);
        if (Database.HasManyConnections)
        {
            Assert.Null(await Stored<Actor>(1));
        }

        await session.Commit();
        Assert.NotNull(await Stored<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S15_An_outer_rollback_still_undoes_all_of_it(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Age = 30 });
        await using var session = Open(form);
        var ada = await session.GetRequired<Actor>(1);
        var bea = new Actor { Name = "Bea" };
        await using (var outer = await session.BeginNested())
        {
            await using (var inner = await session.BeginNested())
            {
                ada.Age = 31;
                session.Add(bea);
                await inner.Commit();
            }

            Assert.Equal(2, (await session.List<Actor>()).Count);
            await outer.Rollback();
        }

        Assert.Equal(30, ada.Age);
        Assert.Equal(EntityState.Transient, session.Session.StateOf(bea));
        await session.Commit();
        Assert.Equal(30, (await Stored<Actor>(1))!.Age);
        Assert.Null(await Stored<Actor>(bea.Id));
    }

    [Theory, SyncAndAsync]
    public async Task S15_Rollback_of_the_transaction_undoes_released_work_too(Form form)
    {
        await using var session = Open(form);
        await using (await session.Begin())
        {
            await using var nested = await session.BeginNested();
            await session.Execute("INSERT INTO actors (id, name) VALUES (1, 'Ada')");
            await nested.Commit();
        }

        Assert.Null(await Stored<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S18_Commit_inside_a_nested_scope_commits_all_levels(Form form)
    {
        await using var session = Open(form);
        await using (var transaction = await session.Begin())
        await using (var outer = await session.BeginNested())
        await using (var inner = await session.BeginNested())
        {
            session.Add(new Actor { Id = 1, Name = "Ada" });
            await session.Commit();

            Assert.Equal((false, false), (session.Session.InTransaction, session.Session.InNestedTransaction));
            foreach (var over in new[] { inner, outer, transaction })
            {
                await Assert.ThrowsAsync<OrmException>(over.Commit);
                await Assert.ThrowsAsync<OrmException>(over.Rollback);
            }
        }

        Assert.NotNull(await Stored<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S18_Rollback_inside_a_nested_scope_rolls_all_levels_back(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Age = 30 });
        await using var session = Open(form);
        var ada = await session.GetRequired<Actor>(1);
        ada.Age = 31;
        await using (var outer = await session.BeginNested())
        {
            ada.Age = 32;
            await session.Flush();
            await using var inner = await session.BeginNested();
            ada.Age = 33;
            await session.Rollback();

            Assert.Equal((false, false), (session.Session.InTransaction, session.Session.InNestedTransaction));
            await Assert.ThrowsAsync<OrmException>(inner.Commit);
            await Assert.ThrowsAsync<OrmException>(outer.Commit);
        }

        Assert.Equal("ROLLBACK", Log.Statements[^1]);
        Assert.Equal(30, ada.Age);
        Assert.Equal(30, (await Stored<Actor>(1))!.Age);
    }

    [Theory, SyncAndAsync]
    public async Task S20_Savepoints_nest_to_any_depth(Form form)
    {
        const int Depth = 40;
        await using var session = Open(form);
        var handles = new Stack<TestTransaction>();
        for (var level = 1; level <= Depth; level++)
        {
            handles.Push(await session.BeginNested());
            session.Add(new Actor { Id = level, Name = $"Actor {level}" });
            await session.Flush();
        }

        for (var level = Depth; level >= 1; level--)
        {
            Assert.Equal(level, (await session.List<Actor>()).Count(actor => actor.Id <= level));
            var handle = handles.Pop();
            await (level % 2 == 0 ? handle.Rollback() : handle.Commit());
        }

        // Level 2 took everything within along.
        await session.Commit();
        Assert.Equal([1], (await session.List<Actor>()).Select(actor => actor.Id));
    }

    [Theory, SyncAndAsync]
    public async Task S20_InTransaction_and_InNestedTransaction_tell_the_truth_at_each_level(Form form)
    {
        await using var session = Open(form);
        var states = new List<(bool, bool)>();
        Tell();
        var transaction = await session.Begin();
        Tell();
        var outer = await session.BeginNested();
        Tell();
        await session.Execute("INSERT INTO actors (id, name) VALUES (1, 'Ada')");
        var inner = await session.BeginNested();
        Tell();
        await inner.Rollback();
        Tell();
        await outer.Commit();
        Tell();
        await transaction.Commit();
        Tell();

        Assert.Equal([(false, false), (true, false), (true, true), (true, true), (true, true), (true, false), (false, false)], states);

        void Tell() => states.Add((session.Session.InTransaction, session.Session.InNestedTransaction));
    }

    [Theory, SyncAndAsync]
    public async Task S20_The_end_of_an_outer_scope_ends_the_ones_within(Form form)
    {
        await using var session = Open(form);
        var outer = await session.BeginNested();
        await session.Execute("INSERT INTO actors (id, name) VALUES (1, 'Ada')");
        var inner = await session.BeginNested();
        await session.Execute("INSERT INTO actors (id, name) VALUES (2, 'Bea')");
        await outer.Commit();

        Assert.False(session.Session.InNestedTransaction);
        await Assert.ThrowsAsync<OrmException>(inner.Commit);
        await inner.DisposeAsync();
        Assert.Equal(2, (await session.List<Actor>()).Count);

        outer = await session.BeginNested();
        await session.Execute("INSERT INTO actors (id, name) VALUES (3, 'Cleo')");
        inner = await session.BeginNested();
        await session.Execute("INSERT INTO actors (id, name) VALUES (4, 'Dora')");
        await outer.Rollback();

        await Assert.ThrowsAsync<OrmException>(inner.Rollback);
        await session.Commit();
        Assert.Equal([1, 2], (await session.List<Actor>()).Select(actor => actor.Id).Order());
    }

    [Fact]
    public async Task S20_TransactionAsync_inside_a_nested_scope_is_an_error_that_names_BeginNested()
    {
        await using var session = Engine.OpenSession();
        await using var nested = await session.BeginNestedAsync();
        var error = await Assert.ThrowsAsync<OrmException>(() => session.TransactionAsync(_ => Task.CompletedTask));

        Assert.Contains("BeginNested", error.Message, StringComparison.Ordinal);
        Assert.True(session.InNestedTransaction);
    }
}

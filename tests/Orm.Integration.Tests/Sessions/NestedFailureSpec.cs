using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentence 19: what an error inside a nested scope leaves behind.</summary>
public abstract class NestedFailureSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S19_A_constraint_error_inside_once_rolled_back_leaves_the_outer_transaction_and_its_objects_usable(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Email = "star@stage" });
        await using var session = Open(form);
        var ada = await session.GetRequired<Actor>(1);
        ada.Age = 31;
        var earlier = new Play { Title = "Faust" };
        session.Add(earlier);
        var bea = new Actor { Name = "Bea", Email = "star@stage" };
        await using (var nested = await session.BeginNested())
        {
            session.Add(bea);
            ada.Age = 32;
            await Assert.ThrowsAsync<UniqueViolationException>(nested.Commit);
        }

        Assert.Equal("ROLLBACK TO SAVEPOINT orm_1", Log.Statements[^1]);
        Assert.Equal((31, EntityState.Transient), (ada.Age, session.Session.StateOf(bea)));
        Assert.True(session.Session.InTransaction);
        Assert.Same(earlier, await session.Get<Play>(earlier.Id));
        earlier.Minutes = 90;
        bea.Email = "bea@stage";
        session.Add(bea);
        await session.Commit();
        Assert.Equal(31, (await Stored<Actor>(1))!.Age);
        Assert.Equal(90, (await Stored<Play>(earlier.Id))!.Minutes);
        Assert.Equal("bea@stage", (await Stored<Actor>(bea.Id))!.Email);
    }

    [Theory, SyncAndAsync]
    public async Task S19_Until_the_scope_is_rolled_back_every_other_use_carries_the_first_error(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Email = "star@stage" });
        await using var session = Open(form);
        await using var outer = await session.BeginNested();
        await session.Execute("INSERT INTO plays (id, title, minutes) VALUES (1, 'Faust', 60)");
        var inner = await session.BeginNested();
        session.Add(new Actor { Name = "Bea", Email = "star@stage" });
        var first = await Assert.ThrowsAsync<UniqueViolationException>(session.Flush);
        Log.Clear();

        Func<Task>[] uses =
        [
            () => session.List<Actor>(), () => session.Get<Actor>(1), () => session.Execute("DELETE FROM actors"), session.Flush, session.Commit,
            () => session.Begin(), () => session.BeginNested(), inner.Commit, outer.Commit,
            () => { session.Add(new Actor { Name = "Cleo" }); return Task.CompletedTask; },
        ];
        foreach (var use in uses)
        {
            var error = await Assert.ThrowsAsync<SessionInactiveException>(use);
            Assert.Same(first, error.InnerException);
            Assert.Contains("nested", error.Message, StringComparison.Ordinal);
        }

        Assert.Empty(Log.Lines);
        await inner.Rollback();
        Assert.NotNull(await session.Get<Play>(1));
        await outer.Commit();
        await session.Commit();
        Assert.NotNull(await Stored<Play>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S19_An_error_of_a_raw_statement_inside_once_rolled_back_leaves_the_outer_transaction_usable(Form form)
    {
        await using var session = Open(form);
        await session.Execute("INSERT INTO actors (id, name) VALUES (1, 'Ada')");
        await using (await session.BeginNested())
        {
            await session.Execute("INSERT INTO actors (id, name) VALUES (2, 'Bea')");
            var first = await Assert.ThrowsAsync<UniqueViolationException>(() => session.Execute("INSERT INTO actors (id, name) VALUES (1, 'Cleo')"));
            if (Database.ErrorsEndTransactions)
            {
                var inactive = await Assert.ThrowsAsync<SessionInactiveException>(() => session.Execute("DELETE FROM actors"));
                Assert.Same(first, inactive.InnerException);
            }
            else
            {
                Assert.Equal(2, (await session.List<Actor>()).Count);
            }
        }

        await session.Execute("INSERT INTO actors (id, name) VALUES (3, 'Dora')");
        await session.Commit();
        Assert.Equal([1, 3], (await session.List<Actor>()).Select(actor => actor.Id).Order());
    }

    [Theory, SyncAndAsync]
    public async Task S19_An_error_of_the_scopes_first_statement_does_the_same(Form form)
    {
        await using var session = Open(form);
        await session.Execute("INSERT INTO actors (id, name) VALUES (1, 'Ada')");
        await using (await session.BeginNested())
        await using (await session.BeginNested())
        {
            await Assert.ThrowsAnyAsync<OrmException>(() => session.Scalar<int>("SELECT nonsense"));
        }

        await session.Commit();
        Assert.NotNull(await Stored<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S19_An_error_as_the_transactions_first_statement_leaves_it_usable_too(Form form)
    {
        await using var session = Open(form);
        await using (await session.BeginNested())
        {
            await Assert.ThrowsAnyAsync<OrmException>(() => session.Scalar<int>("SELECT nonsense"));
        }

        Assert.True(session.Session.InTransaction);
        session.Add(new Actor { Id = 1, Name = "Ada" });
        await session.Commit();
        Assert.NotNull(await Stored<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S19_Errors_at_several_levels_are_rolled_back_one_by_one(Form form)
    {
        await using var session = Open(form);
        var actors = Enumerable.Range(0, 4).Select(number => new Actor { Name = $"Actor {number}", Email = $"{number}@stage" }).ToArray();
        session.Add(actors[0]);
        await using (var outer = await session.BeginNested())
        {
            session.Add(actors[1]);
            for (var trial = 0; trial < 3; trial++)
            {
                await using var inner = await session.BeginNested();
                session.Add(actors[2]);
                actors[1].Email = "0@stage";
                await Assert.ThrowsAsync<UniqueViolationException>(session.Flush);
                await inner.Rollback();
                Assert.Equal(("1@stage", EntityState.Transient), (actors[1].Email, session.Session.StateOf(actors[2])));
            }

            session.Add(actors[3]);
            await outer.Commit();
        }

        await session.Commit();
        Assert.Equal(["0@stage", "1@stage", "3@stage"], (await session.List<Actor>()).Select(actor => actor.Email).Order(StringComparer.Ordinal));
    }

    [Theory, SyncAndAsync]
    public async Task S19_An_exception_that_leaves_the_block_rolls_the_scope_back_and_comes_through(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Email = "star@stage" });
        await using var session = Open(form);
        await session.Execute("INSERT INTO plays (id, title, minutes) VALUES (1, 'Faust', 60)");
        await Assert.ThrowsAsync<UniqueViolationException>(async () =>
        {
            await using var outer = await session.BeginNested();
            await session.Execute("INSERT INTO plays (id, title, minutes) VALUES (2, 'Nathan', 60)");
            await using var inner = await session.BeginNested();
            session.Add(new Actor { Name = "Bea", Email = "star@stage" });
            await inner.Commit();
        });

        Assert.Equal(["ROLLBACK TO SAVEPOINT orm_2", "ROLLBACK TO SAVEPOINT orm_1"], Log.Statements[^2..]);
        await session.Commit();
        Assert.Equal([1], (await session.List<Play>()).Select(play => play.Id));
    }

    [Theory, SyncAndAsync]
    public async Task S19_The_whole_transaction_can_be_rolled_back_instead(Form form)
    {
        await using var session = Open(form);
        await session.Execute("INSERT INTO actors (id, name) VALUES (1, 'Ada')");
        await using var nested = await session.BeginNested();
        session.Add(new Actor { Id = 1, Name = "Bea" });
        await Assert.ThrowsAsync<UniqueViolationException>(session.Flush);
        await session.Rollback();

        Assert.Equal((false, false), (session.Session.InTransaction, session.Session.InNestedTransaction));
        Assert.Equal("ROLLBACK", Log.Statements[^1]);
        Assert.Empty(await session.List<Actor>());
    }

    [Fact]
    public async Task S19_A_cancelled_flush_inside_is_rolled_back_with_the_scope()
    {
        using var source = new CancellationTokenSource();
        await using var session = Engine.OpenSession();
        session.AddRange(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" });
        await using (await session.BeginNestedAsync())
        {
            session.BeforeFlush += Cancel;
            session.AddRange(new Actor { Id = 2, Name = "Bea" }, new Play { Id = 2, Title = "Nathan" });
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await session.FlushAsync(source.Token));
            session.BeforeFlush -= Cancel;
            Assert.Throws<SessionInactiveException>(() => session.Query<Actor>().Count());
        }

        await session.CommitAsync();
        Assert.Equal((1, 1), (session.Query<Actor>().Count(), session.Query<Play>().Count()));

        void Cancel(Session inside) => source.Cancel();
    }

    [Fact]
    public async Task S19_A_statement_interrupted_inside_ends_the_scope_or_the_transaction_as_the_database_does()
    {
        await using var session = Engine.OpenSession();
        await session.ExecuteAsync($"INSERT INTO actors (id, name) VALUES (1, 'Ada')");
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        OperationCanceledException cancelled;
        await using (await session.BeginNestedAsync())
        {
            cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(
                async () => await Task.Run(() => session.ExecuteAsync($"{SqlText.Raw("INSERT INTO plays (title, minutes) SELECT 'x', (" + Endless + ")")}", source.Token).AsTask()));
            Assert.Same(cancelled, Assert.Throws<SessionInactiveException>(() => session.Query<Actor>().Count()).InnerException);
        }

        if (Database.HasOneWriter)
        {
            // SQLite ends the transaction where it interrupts what writes.
            Assert.Same(cancelled, Assert.Throws<SessionInactiveException>(() => session.Query<Actor>().Count()).InnerException);
            await session.RollbackAsync();
            Assert.Equal(0, session.Query<Actor>().Count());
            return;
        }

        await session.CommitAsync();
        Assert.Equal((1, 0), (session.Query<Actor>().Count(), session.Query<Play>().Count()));
    }

    [Theory, SyncAndAsync]
    public async Task S19_A_savepoint_that_the_users_own_SQL_has_ended_takes_the_transaction_with_it(Form form)
    {
        await using var session = Open(form);
        await session.Execute("INSERT INTO actors (id, name) VALUES (1, 'Ada')");
        await using (await session.BeginNested())
        {
            await session.Execute("RELEASE SAVEPOINT orm_1");
        }

        Assert.Equal("ROLLBACK", Log.Statements[^1]);
        Assert.Single(Log.Warnings, warning => warning.Contains("orm_1", StringComparison.Ordinal));
        await Assert.ThrowsAsync<SessionInactiveException>(session.Commit);
        await session.Rollback();
        Assert.Empty(await session.List<Actor>());
    }

    /// <summary>A query that would run for hours.</summary>
    const string Endless = "SELECT count(*) FROM (WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 100000000000) SELECT n FROM numbers) AS counted";
}

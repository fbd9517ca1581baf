using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentences 7 to 10 and 13: how a transaction ends, and what is told of it.</summary>
public abstract class TransactionScopeSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S07_Committing_the_transaction_flushes_and_commits(Form form)
    {
        await using var session = Open(form);
        await using (var transaction = await session.Begin())
        {
            session.Add(new Actor { Id = 1, Name = "Ada" });
            await transaction.Commit();
        }

        Assert.False(session.Session.InTransaction);
        Assert.NotNull(await Stored<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S07_Leaving_the_block_without_a_commit_rolls_back(Form form)
    {
        await using var session = Open(form);
        var actor = new Actor { Id = 1, Name = "Ada" };
        await using (await session.Begin())
        {
            session.Add(actor);
            await session.Flush();
        }

        Assert.False(session.Session.InTransaction);
        Assert.Equal(EntityState.Transient, session.Session.StateOf(actor));
        Assert.Null(await Stored<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S07_Rollback_of_the_transaction_rolls_back(Form form)
    {
        await using var session = Open(form);
        await using var transaction = await session.Begin();
        await session.Execute("INSERT INTO actors (id, name) VALUES (1, 'Ada')");
        await transaction.Rollback();

        Assert.False(session.Session.InTransaction);
        Assert.Null(await Stored<Actor>(1));
    }

    [Fact]
    public async Task S07_TransactionAsync_commits_on_return()
    {
        await using var session = Engine.OpenSession();
        await session.TransactionAsync(async inside =>
        {
            Assert.Same(session, inside);
            inside.Add(new Actor { Id = 1, Name = "Ada" });
            await inside.FlushAsync();
            inside.Add(new Actor { Id = 2, Name = "Bea" });
        });

        Assert.False(session.InTransaction);
        Assert.NotNull(await Stored<Actor>(1));
        Assert.NotNull(await Stored<Actor>(2));
    }

    [Fact]
    public async Task S07_TransactionAsync_rolls_back_and_rethrows_on_an_exception()
    {
        await using var session = Engine.OpenSession();
        var thrown = new InvalidOperationException("enough");
        var caught = await Assert.ThrowsAsync<InvalidOperationException>(() => session.TransactionAsync(async inside =>
        {
            inside.Add(new Actor { Id = 1, Name = "Ada" });
            await inside.FlushAsync();
            throw thrown;
        }));

        Assert.Same(thrown, caught);
        Assert.False(session.InTransaction);
        Assert.Null(await Stored<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S08_After_the_session_commits_inside_a_block_the_transaction_is_of_no_more_use(Form form)
    {
        await using var session = Open(form);
        await using (var transaction = await session.Begin())
        {
            session.Add(new Actor { Id = 1, Name = "Ada" });
            await session.Commit();

            await Assert.ThrowsAsync<OrmException>(transaction.Commit);
            await Assert.ThrowsAsync<OrmException>(transaction.Rollback);
        }
        Assert.NotNull(await Stored<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S08_A_transaction_that_is_over_does_not_end_the_next_one(Form form)
    {
        await using var session = Open(form);
        await using (await session.Begin())
        {
            await session.Commit();
            session.Add(new Actor { Id = 1, Name = "Ada" });
            await session.Flush();
        }
        await session.Commit();
        Assert.NotNull(await Stored<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S09_Dispose_never_commits(Form form)
    {
        await using (var session = Open(form))
        {
            session.Add(new Actor { Id = 1, Name = "Ada" });
            await session.Flush();
        }
        await using (var session = Open(form))
        {
            session.Add(new Actor { Id = 2, Name = "Bea" });
        }

        Assert.Equal("ROLLBACK", Log.Statements[^1]);
        Assert.Null(await Stored<Actor>(1));
        Assert.Null(await Stored<Actor>(2));
    }

    [Theory, SyncAndAsync]
    public async Task S10_Commit_flushes_first_whatever_AutoFlush_says(Form form)
    {
        await using var session = Open(form, new OrmSessionOptions { AutoFlush = false });
        session.Add(new Actor { Id = 1, Name = "Ada" });
        await session.Commit();

        Assert.NotNull(await Stored<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S13_Hooks_run_before_and_after_flush_before_and_after_commit_and_after_rollback(Form form)
    {
        await using var session = Open(form);
        var order = Listen(session.Session);
        session.Add(new Actor { Name = "Ada" });
        await session.Commit();
        Assert.Equal(["before commit", "before flush", "after flush", "after commit"], order);

        order.Clear();
        session.Add(new Actor { Name = "Bea" });
        await session.Flush();
        await session.Rollback();
        Assert.Equal(["before flush", "after flush", "after rollback"], order);
    }

    [Theory, SyncAndAsync]
    public async Task S13_What_a_hook_changes_before_the_flush_is_part_of_it(Form form)
    {
        await using var session = Open(form);
        session.Session.BeforeFlush += inside =>
        {
            foreach (var actor in inside.New.OfType<Actor>())
            {
                actor.Age = 18;
            }
            inside.Add(new Play { Id = 7, Title = "Faust" });
        };
        session.Add(new Actor { Id = 1, Name = "Ada" });
        await session.Commit();

        Assert.Equal(18, (await Stored<Actor>(1))!.Age);
        Assert.Equal("Faust", (await Stored<Play>(7))!.Title);
    }

    [Theory, SyncAndAsync]
    public async Task S13_No_SQL_is_allowed_in_an_after_commit_hook(Form form)
    {
        await using var session = Open(form);
        Exception? refused = null;
        session.Session.AfterCommit += inside => refused = Record.Exception(() => inside.Query<Actor>().ToList());
        session.Add(new Actor { Id = 1, Name = "Ada" });
        await session.Commit();

        Assert.Contains("AfterCommit", Assert.IsType<OrmException>(refused).Message, StringComparison.Ordinal);
        Assert.NotNull(await Stored<Actor>(1));
    }

    static List<string> Listen(Session session)
    {
        var order = new List<string>();
        session.BeforeFlush += _ => order.Add("before flush");
        session.AfterFlush += _ => order.Add("after flush");
        session.BeforeCommit += _ => order.Add("before commit");
        session.AfterCommit += _ => order.Add("after commit");
        session.AfterRollback += _ => order.Add("after rollback");
        return order;
    }
}

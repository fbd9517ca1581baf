using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentences 61 to 65: what an error leaves behind, and what it says.</summary>
public abstract class FailureSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S61_An_error_in_a_flush_rolls_the_transaction_back(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Email = "star@stage" });
        await using var session = Open(form);
        await session.Execute("INSERT INTO actors (id, name) VALUES (2, 'Bea')");
        session.Add(new Actor { Name = "Cleo", Email = "star@stage" });
        await Assert.ThrowsAsync<UniqueViolationException>(session.Flush);

        Assert.Equal("ROLLBACK", Log.Statements[^1]);
        Assert.Null(await Stored<Actor>(2));
        await Elsewhere("DELETE FROM plays");
    }

    [Theory, SyncAndAsync]
    public async Task S61_Until_Rollback_every_other_use_raises_SessionInactiveException_carrying_the_first_error(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Email = "star@stage" });
        await using var session = Open(form);
        session.Add(new Actor { Name = "Bea", Email = "star@stage" });
        var first = await Assert.ThrowsAsync<UniqueViolationException>(session.Flush);
        Log.Clear();

        Func<Task>[] uses =
        [
            () => session.List<Actor>(), () => session.Get<Actor>(1), () => session.Execute("DELETE FROM actors"),
            () => session.Scalar<int>("SELECT 1"), session.Flush, session.Commit, () => session.Begin(),
            () => { session.Add(new Actor { Name = "Cleo" }); return Task.CompletedTask; },
        ];
        foreach (var use in uses)
        {
            var error = await Assert.ThrowsAsync<SessionInactiveException>(use);
            Assert.Same(first, error.InnerException);
            Assert.Contains("Rollback", error.Message, StringComparison.Ordinal);
        }
        Assert.Empty(Log.Lines);
    }

    [Theory, SyncAndAsync]
    public async Task S62_After_Rollback_the_session_is_fully_usable(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Email = "star@stage" });
        await using var session = Open(form);
        var bea = new Actor { Name = "Bea", Email = "star@stage" };
        session.Add(bea);
        await Assert.ThrowsAsync<UniqueViolationException>(session.Flush);
        await session.Rollback();

        Assert.False(session.Session.InTransaction);
        bea.Email = "bea@stage";
        session.Add(bea);
        await session.Commit();
        Assert.Equal("bea@stage", (await Stored<Actor>(bea.Id))!.Email);
    }

    [Theory, SyncAndAsync]
    public async Task S63_An_error_in_a_plain_query_or_raw_statement_does_not_end_the_session(Form form)
    {
        await using var session = Open(form);
        await Assert.ThrowsAnyAsync<OrmException>(() => session.Scalar<int>("SELECT nonsense"));
        await session.Execute("INSERT INTO actors (id, name) VALUES (1, 'Ada')");
        if (Database.ErrorsEndTransactions)
        {
            await AssertEndsTransaction(session);
            return;
        }
        await Assert.ThrowsAnyAsync<OrmException>(() => session.Scalar<int>("SELECT nonsense"));
        await Assert.ThrowsAsync<UniqueViolationException>(() => session.Execute("INSERT INTO actors (id, name) VALUES (1, 'Bea')"));
        Assert.True(session.Session.InTransaction);
        await session.Commit();

        Assert.Equal("Ada", (await Stored<Actor>(1))!.Name);
    }

    async Task AssertEndsTransaction(TestSession session)
    {
        var first = await Assert.ThrowsAnyAsync<OrmException>(() => session.Scalar<int>("SELECT nonsense"));
        Assert.Equal("ROLLBACK", Log.Statements[^1]);
        Log.Clear();
        var inactive = await Assert.ThrowsAsync<SessionInactiveException>(() => session.Execute("INSERT INTO actors (id, name) VALUES (2, 'Bea')"));
        Assert.Same(first, inactive.InnerException);
        Assert.Empty(Log.Lines);
        await session.Rollback();
        Assert.Empty(await session.List<Actor>());
    }

    [Theory, SyncAndAsync]
    public async Task S64_A_failed_flush_inside_TransactionAsync_leaves_the_session_usable_at_once(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Email = "star@stage" });
        await using var session = Engine.OpenSession();
        if (form == Form.Sync)
        {
            Assert.Throws<UniqueViolationException>(() => session.Transaction(static inside => inside.Add(new Actor { Name = "Bea", Email = "star@stage" })));
        }
        else
        {
            await Assert.ThrowsAsync<UniqueViolationException>(() => session.TransactionAsync(static inside =>
            {
                inside.Add(new Actor { Name = "Bea", Email = "star@stage" });
                return Task.CompletedTask;
            }));
        }

        Assert.Equal(1, session.Query<Actor>().Count());
        session.Add(new Actor { Name = "Cleo" });
        await session.CommitAsync();
        Assert.Equal(2, session.Query<Actor>().Count());
    }

    [Theory, SyncAndAsync]
    public async Task S65_A_unique_violation_names_entity_column_and_statement(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Email = "star@stage" });
        await using var session = Open(form);
        session.Add(new Actor { Name = "Bea", Email = "star@stage" });
        var error = await Assert.ThrowsAsync<UniqueViolationException>(session.Flush);

        Assert.StartsWith("INSERT INTO actors", error.Sql, StringComparison.Ordinal);
        Assert.Equal("Actor", error.Entity);
        Assert.Contains("email", $"{error.Column} {error.Constraint}", StringComparison.Ordinal);
        Assert.NotNull(error.InnerException);
    }

    [Theory, SyncAndAsync]
    public async Task S65_A_foreign_key_violation_is_named(Form form)
    {
        await using var session = Open(form);
        session.Add(new Role { Name = "Gretchen", PlayId = 4711 });
        var error = await Assert.ThrowsAsync<ForeignKeyViolationException>(session.Commit);

        Assert.Equal("Role", error.Entity);
        Assert.StartsWith("INSERT INTO acting_roles", error.Sql, StringComparison.Ordinal);
        Assert.NotNull(error.InnerException);
    }

    [Theory, SyncAndAsync]
    public async Task S65_A_delete_of_a_row_that_others_refer_to_is_a_foreign_key_violation(Form form)
    {
        await Store(new Play { Id = 1, Title = "Faust" }, new Role { Name = "Gretchen", PlayId = 1 });
        await using var session = Open(form);
        session.Remove(await session.GetRequired<Play>(1));
        await Assert.ThrowsAsync<ForeignKeyViolationException>(session.Commit);
        await session.Rollback();

        Assert.NotNull(await Stored<Play>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S65_A_check_violation_is_named(Form form)
    {
        await using var session = Open(form);
        session.Add(new Actor { Name = "Ada", Age = -1 });
        var error = await Assert.ThrowsAsync<CheckViolationException>(session.Flush);

        Assert.Equal("Actor", error.Entity);
        Assert.NotNull(error.Constraint);
        Assert.StartsWith("INSERT INTO actors", error.Sql, StringComparison.Ordinal);
        Assert.NotNull(error.InnerException);
    }

    [Theory, SyncAndAsync]
    public async Task S65_NULL_in_a_raw_statement_is_a_NOT_NULL_violation(Form form)
    {
        await using var session = Open(form);
        var error = await Assert.ThrowsAsync<NotNullViolationException>(() => session.Execute("INSERT INTO actors (name) VALUES (NULL)"));

        Assert.Equal("name", error.Column);
        Assert.Equal("INSERT INTO actors (name) VALUES (NULL)", error.Sql);
        Assert.NotNull(error.InnerException);
    }

    [Theory, SyncAndAsync]
    public async Task S65_Null_in_a_property_that_cannot_hold_it_is_our_error_before_the_INSERT(Form form)
    {
        await using var session = Open(form);
        session.Add(new Actor { Name = null! });
        var error = await Assert.ThrowsAnyAsync<OrmException>(session.Flush);

        Assert.Contains("Actor.Name", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Log.Statements, statement => statement.StartsWith("INSERT", StringComparison.Ordinal));
    }

    [Theory, SyncAndAsync]
    public async Task S65_Values_appear_in_a_message_only_where_SensitiveData_is_on(Form form)
    {
        await using var open = Database.CreateEngine(new OrmOptions { Echo = true, LoggerFactory = Log, SensitiveData = true });
        await open.CreateAllAsync();
        foreach (var (engine, isShown) in new[] { (Engine, false), (open, true) })
        {
            Log.Clear();
            await using var session = new TestSession(engine.OpenSession(), form);
            session.Add(new Actor { Name = "first", Email = "secret@stage" });
            await session.Flush();
            session.Add(new Actor { Name = "second", Email = "secret@stage" });
            var error = await Assert.ThrowsAsync<UniqueViolationException>(session.Flush);
            await session.Rollback();

            Assert.Equal(isShown, Log.Lines.Any(line => line.Contains("secret@stage", StringComparison.Ordinal)));
            if (!isShown)
            {
                Assert.DoesNotContain("secret@stage", error.ToString(), StringComparison.Ordinal);
            }
        }
    }
}

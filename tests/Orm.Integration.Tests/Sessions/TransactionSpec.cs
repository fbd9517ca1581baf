using System.Data;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentences 1 to 6, 11 and 12: when a session has a transaction and a connection.</summary>
public abstract class TransactionSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S01_A_new_session_holds_no_transaction_and_no_connection(Form form)
    {
        await using var idle = Open(form);
        Assert.False(idle.Session.InTransaction);

        await Store(new Actor { Name = "Ada" });

        await idle.DisposeAsync();
        Assert.Empty(Log.Lines);
    }

    [Theory, SyncAndAsync]
    public async Task S02_Add_and_Remove_send_no_SQL_and_take_no_connection(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        var actor = await session.GetRequired<Actor>(1);
        Log.Clear();

        session.Add(new Actor { Name = "Bea" });
        session.Remove(actor);

        Assert.Empty(Log.Lines);
        Assert.False(session.Session.InTransaction);
        await Elsewhere("UPDATE actors SET age = 40");
    }

    [Theory, SyncAndAsync]
    public async Task S03_A_flush_begins_a_transaction(Form form)
    {
        await using var session = Open(form);
        session.Add(new Actor { Name = "Ada" });
        await session.Flush();

        Assert.True(session.Session.InTransaction);
        Assert.Equal([Database.BeginWrite, "INSERT INTO actors"], Starts());
    }

    [Theory, SyncAndAsync]
    public async Task S03_Execute_begins_a_transaction(Form form)
    {
        await using var session = Open(form);
        await session.Execute("DELETE FROM actors");

        Assert.True(session.Session.InTransaction);
        Assert.Equal([Database.BeginWrite, "DELETE FROM actors"], Log.Statements);
    }

    [Theory, SyncAndAsync]
    public async Task S03_A_raw_statement_that_is_not_a_read_begins_a_transaction(Form form)
    {
        await using var session = Open(form);
        var id = await session.Scalar<int>("INSERT INTO actors (name) VALUES ('Ada') RETURNING id");

        Assert.Equal(1, id);
        Assert.True(session.Session.InTransaction);
        Assert.Equal(Database.BeginWrite, Log.Statements[0]);
    }

    [Theory, SyncAndAsync]
    public async Task S03_Plain_reads_outside_a_transaction_run_without_one(Form form)
    {
        await using var session = Open(form);
        await session.List<Actor>();
        await session.Get<Actor>(1);
        await session.Scalar<int>("SELECT count(*) FROM actors");
        await session.Scalar<int>("VALUES (1)");

        Assert.False(session.Session.InTransaction);
        Assert.Equal(["SELECT", "SELECT", "SELECT", "VALUES"], Log.Take());
    }

    [Theory, SyncAndAsync]
    public async Task S03_Autobegin_FirstStatement_begins_with_a_read_too(Form form)
    {
        await using var session = Open(form, new OrmSessionOptions { Autobegin = Autobegin.FirstStatement });
        await session.List<Actor>();

        Assert.True(session.Session.InTransaction);
        Assert.StartsWith("BEGIN", Log.Statements[0], StringComparison.Ordinal);
        Assert.Equal(2, Log.Statements.Length);
    }

    [Theory, SyncAndAsync]
    public async Task S04_Outside_a_transaction_the_connection_goes_back_as_soon_as_no_result_is_open(Form form)
    {
        await Store(new Actor { Name = "Ada" });
        await using var reader = Open(form);
        Assert.Single(await reader.List<Actor>());

        await Elsewhere("UPDATE actors SET age = 40");
    }

    [Theory, SyncAndAsync]
    public async Task S04_Inside_a_transaction_the_session_keeps_its_connection_until_the_end(Form form)
    {
        await using var writer = Open(form);
        await using var other = Open(form);
        await writer.Execute("INSERT INTO actors (id, name) VALUES (1, 'Ada')");
        await Assert.ThrowsAsync<LockTimeoutException>(() => other.Execute("INSERT INTO actors (id, name) VALUES (1, 'Bea')"));

        await other.Rollback();
        await writer.Commit();
        await other.Execute("DELETE FROM plays");
        await other.Rollback();
        await writer.Execute("DELETE FROM actors");
        await writer.Rollback();
        await other.Execute("DELETE FROM plays");
        await other.DisposeAsync();
        await writer.Execute("DELETE FROM actors");
    }

    [Theory, SyncAndAsync]
    public async Task S05_Begin_is_for_writing_and_BEGIN_travels_with_the_first_statement(Form form)
    {
        await using var session = Open(form);
        await using var transaction = await session.Begin();
        Assert.True(session.Session.InTransaction);
        Assert.Empty(Log.Lines);

        await session.List<Actor>();
        Assert.Equal([Database.BeginWrite, "SELECT"], [Log.Statements[0], Log.Statements[1].Split(' ')[0]]);
    }

    [Theory, SyncAndAsync]
    public async Task S05_Begin_for_reading_blocks_no_writer_and_sees_one_state(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        await using var transaction = await session.Begin(access: Access.ReadOnly);
        await session.List<Actor>();
        Assert.Equal(Database.BeginRead, Log.Statements[0]);

        if (Database.HasManyConnections)
        {
            await Elsewhere("INSERT INTO actors (name) VALUES ('Bea')");
        }
        else
        {
            await Assert.ThrowsAsync<LockTimeoutException>(() => Elsewhere("INSERT INTO actors (name) VALUES ('Bea')"));
        }
        Assert.Equal(1, await session.Scalar<int>("SELECT count(*) FROM actors"));
    }

    [Theory, SyncAndAsync]
    public async Task S05_A_write_in_a_transaction_for_reading_is_an_error(Form form)
    {
        await using var session = Open(form);
        await using (await session.Begin(access: Access.ReadOnly))
        {
            var error = await Assert.ThrowsAsync<OrmException>(() => session.Execute("DELETE FROM actors"));
            Assert.Contains("ReadOnly", error.Message, StringComparison.Ordinal);
        }
        await using (await session.Begin(access: Access.ReadOnly))
        {
            session.Add(new Actor { Name = "Ada" });
            await Assert.ThrowsAsync<OrmException>(session.Flush);
        }
        Assert.DoesNotContain(Log.Statements, statement => statement.StartsWith("INSERT", StringComparison.Ordinal));
    }

    [Theory, SyncAndAsync]
    public async Task S05_Begin_while_a_transaction_is_open_is_an_error_that_says_so(Form form)
    {
        await using var session = Open(form);
        await using (await session.Begin())
        {
            var error = await Assert.ThrowsAsync<OrmException>(() => session.Begin());
            Assert.Contains("open already", error.Message, StringComparison.Ordinal);
        }
        await session.Execute("DELETE FROM actors");
        var second = await Assert.ThrowsAsync<OrmException>(() => session.Begin());
        Assert.Contains("Execute", second.Message, StringComparison.Ordinal);
        await session.Rollback();
        await (await session.Begin()).DisposeAsync();
    }

    [Theory, SyncAndAsync]
    public async Task S06_Commit_Rollback_and_Flush_with_nothing_to_do_send_no_SQL_and_raise_nothing(Form form)
    {
        await using var session = Open(form);
        await session.Commit();
        await session.Rollback();
        await session.Flush();
        await using (var transaction = await session.Begin())
        {
            await transaction.Commit();
        }
        await (await session.Begin()).DisposeAsync();

        Assert.Empty(Log.Lines);
        Assert.False(session.Session.InTransaction);
    }

    [Theory, SyncAndAsync]
    public async Task S11_A_second_session_does_not_see_flushed_but_uncommitted_rows(Form form)
    {
        await using var writer = Open(form);
        await using var reader = Open(form);
        writer.Add(new Actor { Name = "Ada" });
        await writer.Flush();

        if (Database.HasManyConnections)
        {
            Assert.Empty(await reader.List<Actor>());
        }
        else
        {
            await Assert.ThrowsAsync<LockTimeoutException>(() => reader.List<Actor>());
        }
        await writer.Commit();
        Assert.Single(await reader.List<Actor>());
    }

    [Theory, SyncAndAsync]
    public async Task S12_The_isolation_level_can_be_given_at_Begin(Form form)
    {
        await using var session = Open(form);
        await using var transaction = await session.Begin(IsolationLevel.Serializable);
        session.Add(new Actor { Id = 1, Name = "Ada" });
        await transaction.Commit();

        Assert.NotNull(await Stored<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S12_A_level_that_the_database_lacks_is_an_error(Form form)
    {
        await using var session = Open(form);
        var error = await Assert.ThrowsAsync<OrmException>(() => session.Begin(IsolationLevel.Chaos));

        Assert.Contains("Chaos", error.Message, StringComparison.Ordinal);
        Assert.False(session.Session.InTransaction);
    }

    string[] Starts() => [.. Log.Statements.Select(statement => statement.StartsWith("BEGIN", StringComparison.Ordinal)
        ? statement
        : string.Join(' ', statement.Split(' ').Take(3)))];
}

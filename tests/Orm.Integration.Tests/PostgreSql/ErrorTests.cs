using System.Data;
using Npgsql;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Mapping.Entities;
using Orm.Integration.Tests.Sessions.Entities;
using Orm.PostgreSql;

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>What only PostgreSQL can answer, as the exceptions of session.md.</summary>
public sealed class ErrorTests : DatabaseSpec<Databases.PostgreSql>
{
    [Fact]
    public async Task A_unique_violation_tells_table_and_constraint_and_holds_the_drivers_exception()
    {
        await Store(new Actor { Id = 1, Name = "Ada", Email = "star@stage" });
        await using var session = Engine.OpenSession();
        session.Add(new Actor { Name = "Bea", Email = "star@stage" });
        var error = await Assert.ThrowsAsync<UniqueViolationException>(() => session.FlushAsync());

        Assert.Equal("actors", error.Table);
        Assert.Contains("email", error.Constraint, StringComparison.Ordinal);
        Assert.Equal(PostgresErrorCodes.UniqueViolation, Assert.IsType<PostgresException>(error.InnerException).SqlState);
        Assert.DoesNotContain("star@stage", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_transactions_that_wait_for_each_other_are_a_DeadlockException()
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" });
        await using var engine = Database.CreatePatientEngine();
        await using var first = engine.OpenSession();
        await using var second = engine.OpenSession();
        await first.ExecuteAsync($"UPDATE actors SET age = 1 WHERE id = 1");
        await second.ExecuteAsync($"UPDATE actors SET age = 2 WHERE id = 2");
        var waiting = first.ExecuteAsync($"UPDATE actors SET age = 1 WHERE id = 2").AsTask();
        var closing = second.ExecuteAsync($"UPDATE actors SET age = 2 WHERE id = 1").AsTask();

        await Assert.ThrowsAsync<DeadlockException>(() => Task.WhenAll(waiting, closing));
    }

    [Fact]
    public async Task A_transaction_that_another_overtook_is_a_SerializationException()
    {
        await Store(new Actor { Id = 1, Name = "Ada", Age = 1 });
        await using var session = Engine.OpenSession();
        await using var transaction = await session.BeginAsync(IsolationLevel.RepeatableRead);
        var actor = await session.GetRequiredAsync<Actor>(1);
        await Elsewhere("UPDATE actors SET age = 2");
        actor.Age = 3;

        await Assert.ThrowsAsync<SerializationException>(() => session.FlushAsync());
    }

    [Fact]
    public async Task A_connection_that_the_server_ended_is_lost_and_the_next_one_serves()
    {
        await using var engine = Database.CreateEngine();
        await using var session = engine.OpenSession();
        await session.ExecuteAsync($"INSERT INTO actors (id, name) VALUES (1, 'Ada')");
        var process = session.Sql<int>($"SELECT pg_backend_pid()").Single();
        await Elsewhere($"SELECT pg_terminate_backend({process})");
        var lost = await Assert.ThrowsAsync<ConnectionLostException>(() => session.Sql<int>($"SELECT 1").SingleAsync().AsTask());
        Assert.Same(lost, (await Assert.ThrowsAsync<SessionInactiveException>(() => session.FlushAsync())).InnerException);

        await session.RollbackAsync();
        Assert.Equal(1, await session.Sql<int>($"SELECT 1").SingleAsync());
        Assert.Null(await Stored<Actor>(1));
    }

    [Fact]
    public async Task A_connection_lost_during_COMMIT_leaves_the_outcome_unknown_and_says_so()
    {
        await using var session = Engine.OpenSession();
        await session.ExecuteAsync($"INSERT INTO actors (id, name) VALUES (1, 'Ada')");
        var process = session.Sql<int>($"SELECT pg_backend_pid()").Single();
        await Elsewhere($"SELECT pg_terminate_backend({process})");

        var error = await Assert.ThrowsAsync<ConnectionLostException>(() => session.CommitAsync());
        Assert.Contains("outcome is unknown", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_COMMIT_that_is_cancelled_leaves_the_outcome_unknown_and_says_so()
    {
        await Elsewhere("""
            CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(30); RETURN NULL; END'
            """);
        await Elsewhere("CREATE CONSTRAINT TRIGGER late AFTER INSERT ON actors DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION dawdle()");
        await using var session = Engine.OpenSession();
        await session.ExecuteAsync($"INSERT INTO actors (id, name) VALUES (1, 'Ada')");
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => session.CommitAsync(source.Token));
        Assert.Equal(source.Token, cancelled.CancellationToken);
        Assert.Contains("outcome is unknown", cancelled.Message, StringComparison.Ordinal);
        await session.RollbackAsync();
        Assert.Empty(session.Query<Actor>().ToList());
    }

    [Fact]
    public async Task An_over_long_text_and_an_exhausted_key_are_told_as_such()
    {
        await Elsewhere("CREATE TABLE narrow (id smallint PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY (START 32767), name varchar(3))");
        await using var session = Engine.OpenSession();
        var error = await Assert.ThrowsAsync<OrmException>(() => session.ExecuteAsync($"INSERT INTO narrow (name) VALUES ({"long"})").AsTask());
        Assert.Contains("too long for its column", error.Message, StringComparison.Ordinal);
        await session.RollbackAsync();

        await session.ExecuteAsync($"INSERT INTO narrow (name) VALUES ('a')");
        await session.CommitAsync();
        error = await Assert.ThrowsAsync<OrmException>(() => session.ExecuteAsync($"INSERT INTO narrow (name) VALUES ('b')").AsTask());
        Assert.Contains("no keys left", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(500)]
    public async Task A_sequence_at_its_end_is_told_of_one_object_and_of_many(int count)
    {
        await Elsewhere("ALTER SEQUENCE plays_id_seq MAXVALUE 10 RESTART 10");
        await using var session = Engine.OpenSession();
        session.AddRange(Enumerable.Range(0, count).Append(count).Select(number => new Play { Title = $"Play {number}" }));
        var error = await Assert.ThrowsAsync<OrmException>(() => session.FlushAsync());
        await session.RollbackAsync();

        Assert.Equal("Play", error.Entity);
        Assert.Contains("no keys left", error.Message, StringComparison.Ordinal);
        Assert.Equal("2200H", Assert.IsType<PostgresException>(error.InnerException).SqlState);
    }

    [Fact]
    public async Task A_number_that_an_expression_makes_too_great_is_told_as_such()
    {
        await Store(new Play { Id = 1, Title = "Faust", Minutes = int.MaxValue });
        await using var session = Engine.OpenSession();
        var update = await Assert.ThrowsAsync<OrmException>(() => session.ExecuteAsync($"UPDATE plays SET minutes = minutes + 1").AsTask());
        Assert.Contains("does not fit its column", update.Message, StringComparison.Ordinal);
        await session.RollbackAsync();

        session.Add(new Parcel { Width = int.MaxValue, Height = 2, Label = "great" });
        var computed = await Assert.ThrowsAsync<OrmException>(() => session.FlushAsync());
        Assert.Equal("Parcel", computed.Entity);
        Assert.Contains("does not fit its column", computed.Message, StringComparison.Ordinal);
        Assert.Equal(PostgresErrorCodes.NumericValueOutOfRange, Assert.IsType<PostgresException>(computed.InnerException).SqlState);
    }

    [Fact]
    public async Task A_database_that_is_not_there_and_a_server_that_does_not_answer_are_told()
    {
        var missing = new NpgsqlConnectionStringBuilder(Database.ConnectionString) { Database = "nowhere" }.ConnectionString;
        await using var engine = PostgreSqlEngine.Create(missing);
        await using var session = engine.OpenSession();
        var error = await Assert.ThrowsAsync<OrmException>(() => session.Sql<int>($"SELECT 1").SingleAsync().AsTask());
        Assert.Contains("no such database", error.Message, StringComparison.Ordinal);

        await using var silent = PostgreSqlEngine.Create("postgresql://ann:geheim@127.0.0.1:1/d");
        await using var unreachable = silent.OpenSession();
        var lost = await Assert.ThrowsAsync<ConnectionLostException>(() => unreachable.Sql<int>($"SELECT 1").SingleAsync().AsTask());
        Assert.Contains("Check host and port", lost.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", lost.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_one_statement_in_a_text_is_refused()
    {
        await using var session = Engine.OpenSession();
        var error = await Assert.ThrowsAsync<OrmException>(() => session.ExecuteAsync($"DELETE FROM actors; DELETE FROM plays").AsTask());
        Assert.Contains("more than one SQL statement", error.Message, StringComparison.Ordinal);
    }
}

using Npgsql;
using Orm.Drivers;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;
using Orm.Integration.Tests.Sqlite.Driver;
using Orm.Integration.Tests.Types.Lists;
using Orm.PostgreSql;

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>A statement that Npgsql refuses, here for its array, was never sent, and neither was what was to travel with it.</summary>
public sealed class RefusedStatementTests : DatabaseSpec<Databases.PostgreSql>
{
    [Theory]
    [InlineData(Io.Sync)]
    [InlineData(Io.Async)]
    internal async Task BEGIN_goes_with_the_next_one(Io io)
    {
        await using var source = WithoutArrays();
        await using var engine = PostgreSqlEngine.Create(source);
        var connection = await engine.Driver.RentAsync(io, CancellationToken.None);
        connection.Begin();
        var statement = new Statement("SELECT cardinality($1)", StatementKind.Once);
        var error = await Assert.ThrowsAsync<OrmException>(async () => await connection.ExecuteAsync(statement, new ArrayArgument(), default(global::Orm.Sessions.NoRows), io, CancellationToken.None));
        Assert.StartsWith("Npgsql could not run the statement", error.Message, StringComparison.Ordinal);
        Assert.True(connection.InTransaction);
        connection.Query("INSERT INTO actors (id, name) VALUES (1, 'Ada')");

        Assert.Empty(await Ids());
        connection.Rollback();
        Assert.Empty(await Ids());
        connection.Query("INSERT INTO actors (id, name) VALUES (2, 'Bea')");
        engine.Driver.Return(connection);
        Assert.Equal([2], await Ids());
    }

    [Theory, SyncAndAsync]
    public async Task A_savepoint_of_which_the_server_never_heard_is_rolled_back_without_it(Form form)
    {
        await using var source = WithoutArrays();
        await using var engine = PostgreSqlEngine.Create(source);
        await using var session = new TestSession(engine.OpenSession(), form);
        session.Add(new Actor { Id = 1, Name = "Ada" });
        await session.Flush();
        var nested = session.Session.BeginNested();
        session.Add(new Playlist { Id = 1, Songs = ["one"] });
        await Assert.ThrowsAsync<OrmException>(session.Flush);
        nested.Rollback();
        session.Add(new Actor { Id = 2, Name = "Bea" });
        await session.Commit();

        Assert.Equal([1, 2], await Ids());
    }

    [Theory, SyncAndAsync]
    public async Task A_refused_batch_is_an_error_of_Orms_and_its_session_usable_after_a_rollback(Form form)
    {
        await using var source = WithoutArrays();
        await using var engine = PostgreSqlEngine.Create(source);
        await using var session = new TestSession(engine.OpenSession(), form);
        session.Add(new Actor { Id = 1, Name = "Ada" }, new Playlist { Id = 1, Songs = ["one"] });
        await Assert.ThrowsAsync<OrmException>(session.Flush);
        await session.Rollback();
        session.Add(new Actor { Id = 2, Name = "Bea" });
        await session.Commit();

        Assert.Equal([2], await Ids());
    }

    async Task<List<int>> Ids()
    {
        await using var session = Engine.OpenSession();
        return [.. (await session.Query<Actor>().OrderBy(actor => actor.Id).ToListAsync()).Select(actor => actor.Id)];
    }

    NpgsqlDataSource WithoutArrays() => new NpgsqlSlimDataSourceBuilder(Database.ConnectionString).Build();

    readonly struct ArrayArgument : IArguments
    {
        public void Bind<TParameters>(ref TParameters parameters)
            where TParameters : struct, IParameters => parameters.SetArray(1, new[] { 1, 2 });
    }
}

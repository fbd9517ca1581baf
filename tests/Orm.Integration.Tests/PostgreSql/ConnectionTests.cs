using Npgsql;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;
using Orm.PostgreSql;
using Orm.PostgreSql.Connections;

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>Which connections are kept, reset and given back.</summary>
public sealed class ConnectionTests : DatabaseSpec<Databases.PostgreSql>
{
    PostgreSqlDriver Driver => (PostgreSqlDriver)Engine.Driver;

    [Theory, SyncAndAsync]
    public async Task The_same_connection_serves_one_session_after_the_other(Form form)
    {
        var processes = new HashSet<int>();
        for (var i = 0; i < 5; i++)
        {
            await using var session = Open(form);
            processes.Add(await session.Scalar<int>("SELECT pg_backend_pid()"));
        }
        Assert.Single(processes);
        Assert.Equal((0, 1), (Driver.Rented, Driver.Idle));
    }

    [Theory, SyncAndAsync]
    public async Task No_connection_leaks_whatever_goes_wrong(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Email = "star@stage" });
        await using (var session = Open(form))
        {
            await Assert.ThrowsAnyAsync<OrmException>(() => session.Scalar<int>("SELECT nonsense"));
            session.Add(new Actor { Name = "Bea", Email = "star@stage" }, new Actor { Name = "Cleo" });
            await Assert.ThrowsAsync<UniqueViolationException>(session.Commit);
        }
        Assert.Equal(0, Driver.Rented);
    }

    [Theory, SyncAndAsync]
    public async Task A_setting_of_one_session_is_not_the_next_ones(Form form)
    {
        await using (var session = Open(form))
        {
            await session.Execute("SET application_name = 'left over'");
            await session.Commit();
        }
        await using var next = Open(form);
        Assert.NotEqual("left over", await next.Scalar<string>("SHOW application_name"));
    }

    [Theory, SyncAndAsync]
    public async Task A_COMMIT_of_the_users_own_ends_the_transaction_and_is_noticed(Form form)
    {
        await using var session = Open(form);
        await session.Execute("INSERT INTO actors (id, name) VALUES (1, 'Ada')");
        await session.Execute("COMMIT");
        var error = await Assert.ThrowsAnyAsync<OrmException>(session.Commit);
        Assert.Contains("no transaction", error.Message, StringComparison.Ordinal);
        await session.Rollback();
        Assert.NotNull(await Stored<Actor>(1));
    }

    [Fact]
    public async Task Idle_connections_are_closed_after_a_while()
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        Assert.Equal(1, Driver.Idle);
        Driver.CloseIdle(TimeSpan.FromHours(1));
        Assert.Equal(1, Driver.Idle);
        Driver.CloseIdle(TimeSpan.Zero);
        Assert.Equal(0, Driver.Idle);
        Assert.NotNull(await Stored<Actor>(1));
    }

    [Fact]
    public async Task Sessions_that_wait_for_a_full_pool_are_served_when_a_connection_comes_back()
    {
        await using var engine = PostgreSqlEngine.Create($"{Database.ConnectionString};Maximum Pool Size=2");
        await Task.WhenAll(Enumerable.Range(0, 20).Select(async number =>
        {
            await using var session = engine.OpenSession();
            session.Add(new Actor { Name = $"Actor {number}" });
            await session.CommitAsync();
        }));
        await using var reader = engine.OpenSession();
        Assert.Equal(20, reader.Query<Actor>().Count());
    }

    [Fact]
    public async Task A_data_source_that_is_given_is_used_with_its_settings_and_not_disposed()
    {
        await using var source = NpgsqlDataSource.Create($"{Database.ConnectionString};Application Name=given;Maximum Pool Size=1");
        await using (var engine = PostgreSqlEngine.Create(source))
        {
            await using (var session = engine.OpenSession())
            {
                Assert.Equal("given", await session.Sql<string>($"SHOW application_name").SingleAsync());
            }

            // The engine holds no connection back that others may wait for.
            await using var own = await source.OpenConnectionAsync();
        }
        await using var command = source.CreateCommand("SELECT 1");
        Assert.Equal(1, await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_Unix_socket_is_named_by_its_folder()
    {
        await using var session = Engine.OpenSession();
        var folder = (await session.Sql<string>($"SHOW unix_socket_directories").SingleAsync()).Split(',')[0].Trim();
        var settings = new NpgsqlConnectionStringBuilder(Database.ConnectionString);
        Assert.SkipUnless(File.Exists(Path.Combine(folder, $".s.PGSQL.{settings.Port}")), "The server of the tests is on another machine, or has no Unix socket.");
        var password = settings.Password is { } given ? $"&password={Uri.EscapeDataString(given)}" : "";
        await using var engine = PostgreSqlEngine.Create($"postgresql:///{settings.Database}?host={folder}&port={settings.Port}&user={settings.Username}{password}");
        await using var local = engine.OpenSession();
        Assert.Null(await local.Sql<string?>($"SELECT host(inet_client_addr())").SingleAsync());
    }

    [Fact]
    public async Task Two_programs_that_create_the_tables_at_once_do_not_collide()
    {
        await Engine.DropAllAsync();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            await using var engine = Database.CreatePatientEngine();
            await engine.CreateAllAsync();
        }));
        await Engine.CheckSchemaAsync();
    }
}

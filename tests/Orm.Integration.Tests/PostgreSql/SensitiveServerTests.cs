using System.Globalization;
using Npgsql;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Observability;
using Orm.Integration.Tests.Sessions.Entities;
using Orm.PostgreSql;
using Orm.Tests;

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>Sentence 65 where the server is what fails: it refuses a password, or the connection to it is cut while values are on it.</summary>
public sealed class SensitiveServerTests : DatabaseSpec<Databases.PostgreSql>
{
    readonly string text = $"planted{Guid.NewGuid():N}";
    readonly int number = Random.Shared.Next(700_000_000, 799_999_999);

    [Theory, SyncAndAsync]
    public async Task S65_A_password_that_the_server_refuses_is_told_by_nothing(Form form)
    {
        Assert.SkipWhen(LocalPostgreSql.Missing is not null, LocalPostgreSql.Missing ?? "");
        await using var server = await PasswordServer.StartAsync();
        var connection = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Username = PasswordServer.User, Password = text };
        await using var source = NpgsqlDataSource.Create(connection.ConnectionString);
        Func<OrmOptions, Engine>[] ways =
        [
            options => PostgreSqlEngine.Create(connection.ConnectionString, options),
            options => PostgreSqlEngine.Create($"postgresql://{PasswordServer.User}:{text}@127.0.0.1:{connection.Port}/postgres", options),
            options => PostgreSqlEngine.Create(source, options),
        ];
        foreach (var way in ways)
        {
            foreach (var tellsValues in new[] { false, true })
            {
                using var captured = new Captured();
                var error = await captured.Try(async () =>
                {
                    await using var engine = way(new OrmOptions { Echo = true, SensitiveData = tellsValues, LoggerFactory = captured });
                    await using var session = new TestSession(engine.OpenSession(), form);
                    await session.Execute("SELECT 1");
                });

                Assert.Contains("Check user and password", Assert.IsType<OrmException>(error).Message, StringComparison.Ordinal);
                captured.ObserveConnections();
                Assert.Empty(captured.Holding(text));
            }
        }
    }

    [Theory]
    [InlineData(Form.Sync, "INSERT INTO actors", 1)]
    [InlineData(Form.Async, "INSERT INTO actors", 1)]
    [InlineData(Form.Sync, "INSERT INTO actors", 60)]
    [InlineData(Form.Async, "INSERT INTO actors", 60)]
    [InlineData(Form.Sync, "COPY actors", 1000)]
    [InlineData(Form.Async, "COPY actors", 1000)]
    [InlineData(Form.Sync, "COMMIT", 1)]
    [InlineData(Form.Async, "COMMIT", 1)]
    public async Task S65_A_connection_that_is_lost_takes_its_values_along(Form form, string lostAt, int rows)
    {
        foreach (var afterAnswer in new[] { false, true })
        {
            var direct = new NpgsqlConnectionStringBuilder(Database.ConnectionString);
            await using var proxy = new CuttingProxy(direct.Host!, direct.Port);
            using var captured = new Captured();
            var through = new NpgsqlConnectionStringBuilder(Database.ConnectionString) { Host = "127.0.0.1", Port = proxy.Port };
            await using var engine = PostgreSqlEngine.Create(through.ConnectionString, new OrmOptions { Echo = true, LoggerFactory = captured });
            var error = await captured.Try(async () =>
            {
                await using var session = new TestSession(engine.OpenSession(), form);
                proxy.CutAt(lostAt, afterAnswer);
                session.Add([.. Enumerable.Range(number, rows).Select(key => new Actor { Id = key, Name = text })]);
                await session.Commit();
            });

            Assert.IsType<ConnectionLostException>(error);
            captured.ObserveConnections();
            Assert.Empty(captured.Holding(text));
            Assert.Empty(captured.Holding(number.ToString(CultureInfo.InvariantCulture)));
            Assert.NotEmpty(captured.Holding("log: "));
            await Elsewhere("DELETE FROM actors");
        }
    }
}

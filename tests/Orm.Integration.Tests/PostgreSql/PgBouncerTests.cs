using Npgsql;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;
using Orm.PostgreSql;

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>Through PgBouncer in transaction mode, where the next statement may go to another connection of the server.</summary>
public sealed class PgBouncerTests : DatabaseSpec<Databases.PostgreSql>
{
    [Fact]
    public async Task Ten_sessions_at_once_work_over_two_connections_with_nothing_prepared()
    {
        Assert.SkipWhen(PgBouncer.Program is null, "PgBouncer is not installed (Debian: apt-get install pgbouncer).");
        await using var bouncer = new PgBouncer(new NpgsqlConnectionStringBuilder(Database.ConnectionString));
        await bouncer.WaitAsync();
        await using var engine = PostgreSqlEngine.Create($"{bouncer.ConnectionString};Max Auto Prepare=0;No Reset On Close=true");
        await Task.WhenAll(Enumerable.Range(0, 10).Select(async number =>
        {
            for (var round = 0; round < 10; round++)
            {
                await using var session = engine.OpenSession();
                session.AddRange(new Actor { Name = $"Actor {number}" }, new Actor { Name = $"Actor {round}", Age = round }, new Play { Title = "Faust" });
                await session.CommitAsync();
                var name = $"Actor {number}";
                Assert.NotEmpty(await session.Query<Actor>().Where(actor => actor.Name == name).ToListAsync());
            }
        }));

        await using var reader = engine.OpenSession();
        Assert.Equal(200, reader.Query<Actor>().Count());
    }

    [Fact]
    public async Task Savepoints_stay_with_their_transaction_also_after_an_error()
    {
        Assert.SkipWhen(PgBouncer.Program is null, "PgBouncer is not installed (Debian: apt-get install pgbouncer).");
        await using var bouncer = new PgBouncer(new NpgsqlConnectionStringBuilder(Database.ConnectionString));
        await bouncer.WaitAsync();
        await using var engine = PostgreSqlEngine.Create($"{bouncer.ConnectionString};Max Auto Prepare=0;No Reset On Close=true");
        await Task.WhenAll(Enumerable.Range(1, 6).Select(async number =>
        {
            await using var session = engine.OpenSession();
            session.Add(new Actor { Name = $"Actor {number}", Email = $"{number}@stage" });
            await using (await session.BeginNestedAsync())
            {
                await using (var inner = await session.BeginNestedAsync())
                {
                    session.Add(new Play { Title = $"Play {number}" });
                    await inner.CommitAsync();
                }

                session.Add(new Actor { Name = "Twin", Email = $"{number}@stage" });
                await Assert.ThrowsAsync<UniqueViolationException>(() => session.FlushAsync());
            }

            await session.CommitAsync();
        }));

        await using var reader = engine.OpenSession();
        Assert.Equal((6, 0), (reader.Query<Actor>().Count(), reader.Query<Play>().Count()));
    }
}

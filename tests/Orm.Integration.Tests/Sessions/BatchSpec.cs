using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentences 51 and 52: how the statements of a flush go together.</summary>
public abstract class BatchSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S51_Inserts_of_one_table_and_the_same_columns_go_in_batches_in_the_order_of_their_adding(Form form)
    {
        const int Rows = 250;
        await using var session = Open(form);
        var (actors, plays) = (new Actor[Rows], new Play[Rows]);
        for (var i = 0; i < Rows; i++)
        {
            session.Add(actors[i] = new Actor { Name = $"Actor {i}", Age = i }, plays[i] = new Play { Title = $"Play {i}", Minutes = i });
        }
        await session.Commit();

        Assert.InRange(Log.Statements.Count(statement => statement.StartsWith("INSERT", StringComparison.Ordinal)), 2, 20);
        Assert.Equal($"FLUSH  {2 * Rows} inserts (actors × {Rows}, plays × {Rows})", Assert.Single(Log.Plans));
        Assert.Equal(actors.Select(actor => actor.Id).Order(), actors.Select(actor => actor.Id));
        Assert.Equal(plays.Select(play => play.Id).Order(), plays.Select(play => play.Id));
    }

    [Theory, SyncAndAsync]
    public async Task S51_Generated_keys_reach_the_right_objects_however_many_they_are(Form form)
    {
        foreach (var count in new[] { 1, 2, 7, 8, 9, 57, 260 })
        {
            await using var session = Open(form);
            Actor[] actors = [.. Enumerable.Range(0, count).Select(number => new Actor { Name = $"Actor {count}.{number}" })];
            session.Add(actors);
            await session.Commit();

            await using var reader = Open(form);
            var stored = (await reader.List<Actor>()).ToDictionary(actor => actor.Id);
            Assert.All(actors, actor => Assert.Equal(actor.Name, stored[actor.Id].Name));
        }
    }

    [Theory, SyncAndAsync]
    public async Task S51_Rows_of_different_columns_get_each_its_own_values_back(Form form)
    {
        await using var session = Open(form);
        Poster[] posters =
        [
            .. Enumerable.Range(0, 60).Select(number => (number % 20) switch
            {
                < 9 => new Poster { Motto = $"{number}", Copies = number, Format = "A5", PrintedAt = DateTime.UnixEpoch },
                < 18 => new Poster { Motto = $"{number}" },
                _ => new Poster { Motto = $"{number}", Copies = number },
            }),
        ];
        session.Add(posters);
        await session.Commit();

        await using var reader = Open(form);
        var stored = (await reader.List<Poster>()).ToDictionary(poster => poster.Id);
        Assert.All(posters, poster => Assert.Equal(
            (poster.Motto, poster.Copies, poster.Format, poster.PrintedAt), (stored[poster.Id].Motto, stored[poster.Id].Copies, stored[poster.Id].Format, stored[poster.Id].PrintedAt)));
        Assert.Equal([0, 250, 18], new[] { posters[0], posters[10], posters[18] }.Select(poster => poster.Copies));
    }

    [Theory, SyncAndAsync]
    public async Task S52_Independent_statements_share_round_trips_where_the_driver_can(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" });
        await using var session = Open(form);
        var (ada, bea) = (await session.GetRequired<Actor>(1), await session.GetRequired<Actor>(2));
        Log.Clear();
        ada.Age = 40;
        session.Remove(bea);
        session.Add(new Play { Title = "Faust" });
        await session.Commit();

        // SQLite runs inside the process: there is no round trip to share.
        var together = Log.Lines.Count(line => line.Contains("batch of 3", StringComparison.Ordinal));
        Assert.Equal(Engine.Dialect == Dialect.PostgreSql ? 3 : 0, together);
        Assert.Equal((40, 1), ((await Stored<Actor>(1))!.Age, await session.Scalar<int>("SELECT count(*) FROM actors")));
    }
}

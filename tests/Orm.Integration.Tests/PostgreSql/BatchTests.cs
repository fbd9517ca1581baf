using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>Sentences 51 and 52: how a flush reaches PostgreSQL.</summary>
public sealed class BatchTests : DatabaseSpec<Databases.PostgreSql>
{
    [Theory, SyncAndAsync]
    public async Task S52_The_statements_of_a_flush_share_a_round_trip(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" });
        await using var session = Open(form);
        var (ada, bea) = (await session.GetRequired<Actor>(1), await session.GetRequired<Actor>(2));
        Log.Clear();
        ada.Age = 40;
        session.Remove(bea);
        var (play, other) = (new Play { Title = "Faust" }, new Play { Title = "Egmont" });
        session.Add(play, other);
        await session.Commit();

        Assert.Equal(["BEGIN", "INSERT", "INSERT", "UPDATE", "DELETE", "COMMIT"], Log.Statements.Select(statement => statement.Split(' ')[0]));
        Assert.Equal(4, Log.Lines.Count(line => line.Contains("1 row · batch of 4 · ", StringComparison.Ordinal)));
        Assert.Equal((play.Id + 1, 40), (other.Id, (await Stored<Actor>(1))!.Age));
        Assert.Equal("Egmont", (await Stored<Play>(other.Id))!.Title);
    }

    [Theory, SyncAndAsync]
    public async Task S51_Keys_that_many_rows_were_given_reach_the_right_objects(Form form)
    {
        await using var session = Open(form);
        var actors = Enumerable.Range(0, 523).Select(number => new Actor { Name = $"Actor {number}", Age = number }).ToArray();
        session.Add(actors);
        await session.Commit();

        await using var reader = Open(form);
        var stored = (await reader.List<Actor>()).ToDictionary(actor => actor.Id);
        Assert.All(actors, actor => Assert.Equal((actor.Name, actor.Age), (stored[actor.Id].Name, stored[actor.Id].Age)));
        Assert.Equal(actors.Select(actor => actor.Id).Order(), actors.Select(actor => actor.Id));
    }

    [Theory, SyncAndAsync]
    public async Task An_error_in_a_batch_names_its_own_statement_and_entity(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Email = "star@stage" });
        await using var session = Open(form);
        session.Add(new Actor { Name = "Bea", Email = "other@stage" }, new Actor { Name = "Cleo", Email = "star@stage" }, new Play { Title = "Faust" });
        var error = await Assert.ThrowsAsync<UniqueViolationException>(session.Flush);

        Assert.Equal("Actor", error.Entity);
        Assert.StartsWith("INSERT INTO actors", error.Sql, StringComparison.Ordinal);
        Assert.Equal("ROLLBACK", Log.Statements[^1]);
        await session.Rollback();
        Assert.Single(await session.List<Actor>());
    }

    [Theory, SyncAndAsync]
    public async Task S56_An_UPDATE_in_a_batch_that_matches_no_row_names_entity_and_key(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" });
        await using var session = Open(form);
        var (ada, bea) = (await session.GetRequired<Actor>(1), await session.GetRequired<Actor>(2));
        await Elsewhere("DELETE FROM actors WHERE id = 2");
        (ada.Age, bea.Age) = (40, 41);
        var error = await Assert.ThrowsAsync<ConcurrencyException>(session.Flush);

        Assert.Equal("Actor", error.Entity);
        Assert.Contains("id = ?", error.Message, StringComparison.OrdinalIgnoreCase);
        await session.Rollback();
        Assert.Null((await Stored<Actor>(1))!.Age);
    }

    [Theory, SyncAndAsync]
    public async Task A_table_that_makes_its_keys_in_its_own_way_makes_those_of_many_rows_too(Form form)
    {
        await Elsewhere("CREATE SEQUENCE own START 1000 INCREMENT 10");
        await Elsewhere("ALTER TABLE actors ALTER id DROP IDENTITY");
        await Elsewhere("ALTER TABLE actors ALTER id SET DEFAULT nextval('own')");
        await using var session = Open(form);
        var actors = Enumerable.Range(0, 60).Select(number => new Actor { Name = $"Actor {number}" }).ToArray();
        session.Add(actors);
        await session.Commit();
        Assert.Equal(Enumerable.Range(0, 60).Select(number => 1000 + (10 * number)), actors.Select(actor => actor.Id));
    }
}

using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentences 42, 44, 46 and 47: when a flush comes, and what it writes.</summary>
public abstract class FlushSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S42_Any_query_or_raw_statement_flushes_first(Form form)
    {
        await using var session = Open(form);
        session.Add(new Actor { Name = "Ada" });
        Assert.Single(await session.List<Actor>());

        session.Add(new Actor { Name = "Bea" });
        Assert.Equal(2, await session.Scalar<int>("SELECT count(*) FROM actors"));

        session.Add(new Actor { Name = "Cleo" });
        Assert.Equal(3, await session.Execute("UPDATE actors SET age = 20"));

        session.Add(new Actor { Name = "Dora" });
        Assert.Equal(4, form == Form.Sync ? session.Session.Query<Actor>().Count() : await session.Session.Query<Actor>().CountAsync());

        session.Add(new Actor { Name = "Eva" });
        var byName = session.Session.Query<Actor>().OrderByDescending(actor => actor.Name);
        Assert.Equal("Eva", (form == Form.Sync ? byName.First() : await byName.FirstAsync()).Name);

        session.Add(new Actor { Name = "Flo" });
        var flo = session.Session.Query<Actor>().Where(actor => actor.Name == "Flo");
        Assert.True(form == Form.Sync ? flo.Any() : await flo.AnyAsync());

        session.Add(new Actor { Name = "Gus" });
        var raw = session.Session.Sql<Actor>($"SELECT * FROM actors");
        Assert.Equal(7, (form == Form.Sync ? raw.ToList() : await raw.ToListAsync()).Count);

        session.Add(new Actor { Name = "Hal" });
        Assert.Equal(8, form == Form.Sync
            ? session.Session.Query<Actor>().AsEnumerable().Count()
            : await session.Session.Query<Actor>().AsAsyncEnumerable().CountAsync());
    }

    [Theory, SyncAndAsync]
    public async Task S42_A_change_is_flushed_before_a_query_that_asks_for_it(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        var actor = await session.GetRequired<Actor>(1);
        actor.Name = "Bea";

        Assert.Same(actor, Assert.Single(await session.List(session.Session.Query<Actor>().Where(other => other.Name == "Bea"))));
    }

    [Theory, SyncAndAsync]
    public async Task S42_Without_AutoFlush_nothing_is_flushed_before_Flush(Form form)
    {
        await using var session = Open(form, new OrmSessionOptions { AutoFlush = false });
        session.Add(new Actor { Name = "Ada" });
        Assert.Empty(await session.List<Actor>());

        await session.Flush();
        Assert.Single(await session.List<Actor>());
    }

    [Theory, SyncAndAsync]
    public async Task S42_NoAutoFlush_suspends_it_and_restores_it_after_an_exception_too(Form form)
    {
        await using var session = Open(form);
        session.Add(new Actor { Name = "Ada" });
        var thrown = await Record.ExceptionAsync(async () =>
        {
            using (session.Session.NoAutoFlush())
            {
                using (session.Session.NoAutoFlush())
                {
                    Assert.Empty(await session.List<Actor>());
                }
                Assert.Empty(await session.List<Actor>());
                throw new TimeoutException();
            }
        });

        Assert.IsType<TimeoutException>(thrown);
        Assert.Single(await session.List<Actor>());
    }

    [Theory, SyncAndAsync]
    public async Task S44_UPDATE_lists_the_changed_columns_only(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Age = 30 }, new Play { Id = 1, Title = "Faust" });
        await using var session = Open(form);
        var (actor, play) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1));
        Log.Clear();
        actor.Age = 31;
        await session.Flush();
        (play.Minutes, play.Note) = (120, "long");
        await session.Flush();
        actor.Name = "Bea";
        await session.Commit();

        Assert.Equal(
            [
                Database.BeginWrite,
                "UPDATE actors SET age = $1 WHERE id = $2",
                "UPDATE plays SET minutes = $1, note = $2 WHERE id = $3",
                "UPDATE actors SET name = $1 WHERE id = $2",
                "COMMIT",
            ],
            Log.Statements);
    }

    [Theory, SyncAndAsync]
    public async Task S44_The_same_value_set_again_or_changed_and_changed_back_sends_no_SQL(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Age = 30 }, new Play { Id = 1, Title = "Faust", Note = "long" });
        await using var session = Open(form);
        var (actor, play) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1));
        Log.Clear();

        (actor.Name, play.Title) = (new string("Ada"), new string("Faust"));
        (actor.Age, play.Note) = (null, null);
        (actor.Age, play.Note) = (30, "long");
        await session.Commit();

        Assert.Empty(Log.Lines);
    }

    [Theory, SyncAndAsync]
    public async Task S44_What_was_flushed_is_what_the_next_change_is_compared_with(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" });
        await using var session = Open(form);
        var (actor, play) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1));
        (actor.Name, play.Title) = ("Bea", "Egmont");
        await session.Flush();
        Log.Clear();
        await session.Flush();
        Assert.Empty(Log.Lines);

        (actor.Name, play.Title) = ("Ada", "Faust");
        await session.Flush();
        Assert.Equal(["UPDATE", "UPDATE"], Log.Take());
    }

    [Theory, SyncAndAsync]
    public async Task S46_INSERT_omits_a_generated_key_and_columns_with_a_default_that_were_never_set(Form form)
    {
        await using var session = Open(form);
        var poster = new Poster { Motto = "Tonight" };
        session.Add(poster);
        await session.Flush();

        var insert = Assert.Single(Log.Statements, statement => statement.StartsWith("INSERT", StringComparison.Ordinal));
        Assert.StartsWith("INSERT INTO posters (motto) VALUES ($1)", insert, StringComparison.Ordinal);
        Assert.Equal(2, Log.Statements.Length);
        Assert.Equal((250, "A2"), (poster.Copies, poster.Format));
        Assert.InRange(poster.PrintedAt, DateTime.UtcNow.AddMinutes(-5), DateTime.UtcNow.AddMinutes(5));
        Assert.NotEqual(0, poster.Id);
    }

    [Theory, SyncAndAsync]
    public async Task S46_A_column_with_a_default_that_was_set_is_written_even_to_the_types_default(Form form)
    {
        await using var session = Open(form);
        var poster = new Poster { Motto = "Tonight", Copies = 0, PrintedAt = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc), Format = "A5" };
        session.Add(poster);
        await session.Commit();

        Assert.StartsWith("INSERT INTO posters (motto, copies, format, printed_at) VALUES", Log.Statements[1], StringComparison.Ordinal);
        var stored = await Stored<Poster>(poster.Id);
        Assert.Equal((0, "A5", new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc)), (stored!.Copies, stored.Format, stored.PrintedAt));
    }

    [Theory, SyncAndAsync]
    public async Task S46_What_a_rolled_back_insert_left_to_the_database_is_left_to_it_again(Form form)
    {
        await using var session = Open(form);
        var (unset, set) = (new Poster { Motto = "Tonight" }, new Poster { Motto = "Tomorrow", Copies = 0 });
        session.Add(unset, set);
        await session.Flush();
        await session.Rollback();
        session.Add(unset, set);
        await session.Commit();

        Assert.Equal((250, 0), (unset.Copies, set.Copies));
        Assert.Equal((250, 0), ((await Stored<Poster>(unset.Id))!.Copies, (await Stored<Poster>(set.Id))!.Copies));
    }

    [Theory, SyncAndAsync]
    public async Task S46_Values_that_came_back_from_the_insert_are_not_changes(Form form)
    {
        await using var session = Open(form);
        session.Add(new Poster { Motto = "Tonight" });
        await session.Commit();
        Log.Clear();
        await session.Commit();

        Assert.Empty(Log.Lines);
    }

    [Theory, SyncAndAsync]
    public async Task S46_A_key_that_was_given_is_inserted_as_given(Form form)
    {
        await using var session = Open(form);
        var (given, generated) = (new Actor { Id = 41, Name = "Ada" }, new Actor { Name = "Bea" });
        session.Add(given);
        await session.Flush();
        session.Add(generated);
        await session.Commit();

        Assert.Equal(41, given.Id);
        Assert.Equal("Ada", (await Stored<Actor>(41))!.Name);
        Assert.Equal("Bea", (await Stored<Actor>(generated.Id))!.Name);
    }

    [Theory, SyncAndAsync]
    public async Task S47_Generated_keys_are_on_the_objects_right_after_the_flush(Form form)
    {
        await using var session = Open(form);
        Actor[] actors = [.. Enumerable.Range(0, 500).Select(number => new Actor { Name = $"Actor {number}" })];
        session.Add(actors);
        await session.Flush();

        Assert.Equal(500, actors.Select(actor => actor.Id).Distinct().Count());
        foreach (var actor in actors)
        {
            Assert.Equal(actor.Name, await session.Scalar<string>($"SELECT name FROM actors WHERE id = {actor.Id}"));
            Assert.Same(actor, await session.Get<Actor>(actor.Id));
        }
    }

    [Theory, SyncAndAsync]
    public async Task S47_A_Guid_key_is_made_by_the_client_in_the_order_of_time(Form form)
    {
        await using var session = Open(form);
        var (made, given) = (new Ticket { Price = 9.50m }, new Ticket { Id = Guid.Parse("0198c0de-0000-7000-8000-000000000001") });
        session.Add(made, given);
        await session.Commit();

        Assert.Equal(7, made.Id.Version);
        Assert.Equal(Guid.Parse("0198c0de-0000-7000-8000-000000000001"), given.Id);
        await using var other = Engine.OpenSession();
        Assert.Equal(9.50m, other.Get<Ticket>(made.Id)!.Price);
    }
}

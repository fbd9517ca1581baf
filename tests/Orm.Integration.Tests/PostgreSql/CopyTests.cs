using Npgsql;
using Orm.Integration.Tests.Conversions.Entities;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Mapping.Entities;
using Orm.Integration.Tests.Sessions.Entities;
using Orm.Integration.Tests.Types;
using Orm.Integration.Tests.Types.Documents;
using Orm.Integration.Tests.Types.Lists;
using Orm.PostgreSql;

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>Many rows of one shape go by binary COPY, and nobody can tell but by the time it takes.</summary>
public sealed class CopyTests : DatabaseSpec<Databases.PostgreSql>
{
    // Enough for a COPY, and half of it for none.
    const int Many = 400;
    const int Few = Many / 2;

    [Theory, SyncAndAsync]
    public async Task Keys_reach_the_right_objects(Form form)
    {
        await using var session = Open(form);
        var plays = Enumerable.Range(0, 5000).Select(number => new Play { Title = $"Play {number}", Minutes = number, Note = number % 2 == 0 ? null : "odd" }).ToArray();
        session.Add(plays);
        await session.Commit();

        Assert.Equal(["BEGIN", "SELECT pg_backend_pid()", "SELECT nextval", "COPY plays (id, title, minutes, note) FROM STDIN (FORMAT BINARY)", "COMMIT"], Log.Statements.Select(Shortened));
        Assert.Contains(Log.Lines, line => line.Contains("(FORMAT BINARY)  · 5000 rows · ", StringComparison.Ordinal));
        await using var reader = Open(form);
        var stored = (await reader.List<Play>()).ToDictionary(play => play.Id);
        Assert.Equal(5000, stored.Count);
        Assert.All(plays, play => Assert.Equal((play.Title, play.Minutes, play.Note), (stored[play.Id].Title, stored[play.Id].Minutes, stored[play.Id].Note)));
    }

    [Theory, SyncAndAsync]
    public async Task Keys_that_were_given_are_kept_and_few_rows_go_by_INSERT(Form form)
    {
        await using var session = Open(form);
        session.Add([.. Enumerable.Range(1, Many).Select(number => new Play { Id = number * 10, Title = "Play" })]);
        await session.Commit();
        Assert.Equal(["BEGIN", "SELECT pg_backend_pid()", "COPY plays (id, title, minutes, note) FROM STDIN (FORMAT BINARY)", "COMMIT"], Log.Statements.Select(Shortened));

        Log.Clear();
        session.Add([.. Enumerable.Range(1, Few).Select(number => new Play { Id = 1 + (number * 10), Title = "Play" })]);
        await session.Commit();
        Assert.DoesNotContain(Log.Statements, statement => statement.StartsWith("COPY", StringComparison.Ordinal));
        await using var reader = Open(form);
        Assert.Equal(Enumerable.Range(1, Many).Select(number => number * 10), (await reader.List<Play>()).Select(play => play.Id).Where(id => id % 10 == 0).Order());
    }

    [Theory, SyncAndAsync]
    public async Task Every_value_of_every_type_is_kept_as_by_INSERT(Form form)
    {
        var kept = TypeCases.All.Select(type => (type, Values: Trips.Run(Engine, type).Where(trip => trip.Refusal is null).Select(trip => trip.Value).ToArray())).ToList();
        await Elsewhere("TRUNCATE bare_types, nullable_types RESTART IDENTITY");
        await AssertSame(form, "bare_types", number =>
        {
            var row = new BareTypes();
            kept.ForEach(one => one.type.SetBare(row, one.Values[number % one.Values.Length]));
            return row;
        });
        await AssertSame(form, "nullable_types", number =>
        {
            var row = new NullableTypes();
            kept.ForEach(one => one.type.SetNullable(row, number % (one.Values.Length + 1) is var index && index == one.Values.Length ? null : one.Values[index]));
            return row;
        });
    }

    [Theory, SyncAndAsync]
    public async Task Arrays_are_kept_as_by_INSERT(Form form)
    {
        var kept = ListCases.All.Select(list => (list, Values: ListTrips.Run(Engine, list).Where(trip => trip.Refusal is null).Select(trip => trip.Value).ToArray())).ToList();
        await Elsewhere("TRUNCATE bare_lists, nullable_lists RESTART IDENTITY");
        await AssertSame(form, "bare_lists", number =>
        {
            var row = new BareLists();
            kept.ForEach(one => one.list.SetBare(row, (Array)one.Values[number % one.Values.Length]));
            return row;
        });
        await AssertSame(form, "nullable_lists", number =>
        {
            var row = new NullableLists();
            kept.ForEach(one => one.list.SetNullable(row, number % (one.Values.Length + 1) is var index && index == one.Values.Length ? null : (Array)one.Values[index]));
            return row;
        });
    }

    [Theory, SyncAndAsync]
    public async Task Documents_native_enums_and_converters_are_kept_as_by_INSERT(Form form)
    {
        await AssertSame(form, "venues", number => new Venue
        {
            Equipment = new Equipment { Name = $"Ωmega {number}", Tags = ["a", "\"b\""], Sizes = new() { ["x"] = number / 3.0 } },
            Address = number % 2 == 0 ? null : new Address("Zürich 👩‍👩‍👧", ""),
            Place = new Point(number, -number),
        });
        await AssertSame(form, "visitors", number => new Visitor
        {
            Temper = number % 3 == 0 ? Temper.Fair : Temper.Angry, Former = number % 2 == 0 ? null : Temper.Calm, Written = Temper.Calm, Usual = Temper.Angry,
        });
        await AssertSame(form, "members", number => new Member
        {
            Email = new Email($"{number}@{Guid.CreateVersion7()}"), Home = number % 2 == 0 ? null : new Uri("https://example.org/ä"), Tags = ["x", "y"],
            Marks = new Marks([$"{number}"]), Friends = [new MemberId(number)], Joined = new DateTimeOffset(2024, 7, 1, 12, 0, 0, TimeSpan.FromHours(2)), Rank = Rank.Regular,
        });
    }

    [Theory, SyncAndAsync]
    public async Task Numbers_with_any_digits_are_kept_as_they_are(Form form)
    {
        var random = new Random(7);
        var numbers = Enumerable.Range(0, 2000)
            .Select(number => new decimal(random.Next(), number % 3 == 0 ? 0 : random.Next(), number % 2 == 0 ? 0 : random.Next(), number % 5 == 0, (byte)random.Next(29)))
            .ToArray();
        await using var session = Open(form);
        var rows = numbers.Select(number => new BareTypes { Decimal = number }).ToArray();
        session.Add(rows);
        await session.Commit();
        Assert.Contains(Log.Statements, statement => statement.StartsWith("COPY bare_types", StringComparison.Ordinal));

        await using var reader = Open(form);
        var stored = (await reader.List<BareTypes>()).ToDictionary(row => row.Id);
        Assert.All(rows, row => Assert.Equal(decimal.GetBits(row.Decimal), decimal.GetBits(stored[row.Id].Decimal)));
    }

    [Theory, SyncAndAsync]
    public async Task A_row_that_is_longer_than_a_piece_goes_whole(Form form)
    {
        var texts = Enumerable.Range(0, Many).Select(number => new string((char)('a' + (number % 26)), number % 100 == 7 ? 3_000_000 : 10)).ToArray();
        await using var session = Open(form);
        var plays = texts.Select(text => new Play { Title = text }).ToArray();
        session.Add(plays);
        await session.Commit();

        await using var reader = Open(form);
        var stored = (await reader.List<Play>()).ToDictionary(play => play.Id);
        Assert.All(plays, play => Assert.Equal(play.Title, stored[play.Id].Title));
    }

    [Theory, SyncAndAsync]
    public async Task Keys_that_are_always_counted_and_a_table_of_a_schema_are_no_hindrance(Form form)
    {
        await using var session = Open(form);
        var invoices = Enumerable.Range(0, Many).Select(number => new Invoice { Customer = $"{number}" }).ToArray();
        session.Add(invoices);
        await session.Commit();

        Assert.Contains(Log.Statements, statement => statement.StartsWith("COPY invoices", StringComparison.Ordinal));
        Assert.Equal(invoices[77].Customer, (await Stored<Invoice>(invoices[77].Id))!.Customer);
    }

    [Theory, SyncAndAsync]
    public async Task A_violated_constraint_is_told_as_of_an_INSERT_and_nothing_is_kept(Form form)
    {
        await Store(new Actor { Name = "Ada", Email = "star@stage" });
        await using var session = Open(form);
        var actors = Actors();
        actors[123].Email = "star@stage";
        session.Add(actors);
        var unique = await Assert.ThrowsAsync<UniqueViolationException>(session.Flush);
        Assert.Equal(("Actor", "actors"), (unique.Entity, unique.Table));
        Assert.Contains("email", unique.Constraint, StringComparison.Ordinal);
        Assert.StartsWith("COPY actors", unique.Sql, StringComparison.Ordinal);
        Assert.DoesNotContain("star@stage", unique.ToString(), StringComparison.Ordinal);
        Assert.Contains(Log.Lines, line => line.StartsWith("COPY actors", StringComparison.Ordinal) && line.Contains("failed", StringComparison.Ordinal));
        Assert.Equal("ROLLBACK", Log.Statements[^1]);
        await session.Rollback();

        (actors[123].Email, actors[124].Age) = (null, -1);
        session.Add(actors);
        var check = await Assert.ThrowsAsync<CheckViolationException>(session.Flush);
        Assert.Equal("actors", check.Table);
        await session.Rollback();
        Assert.Single(await session.List<Actor>());

        actors[124].Age = 1;
        session.Add(actors);
        await session.Commit();
        Assert.Equal(1 + Many, (await session.List<Actor>()).Count);
    }

    [Theory, SyncAndAsync]
    public async Task A_column_that_became_narrower_or_NOT_NULL_refuses_with_its_own_error(Form form)
    {
        await Elsewhere("ALTER TABLE actors ALTER name TYPE varchar(3)");
        await using var session = Open(form);
        session.Add(Actors());
        var error = await Assert.ThrowsAsync<OrmException>(session.Flush);
        Assert.Contains("too long for its column", error.Message, StringComparison.Ordinal);
        Assert.StartsWith("COPY actors", error.Sql, StringComparison.Ordinal);
        await session.Rollback();

        await Elsewhere("ALTER TABLE actors ALTER name TYPE text, ALTER email SET NOT NULL");
        session.Add(Actors());
        var missing = await Assert.ThrowsAsync<NotNullViolationException>(session.Flush);
        Assert.Equal("email", missing.Column);
    }

    [Theory, SyncAndAsync]
    public async Task A_value_that_can_not_be_kept_is_told_with_its_property_and_the_connection_serves_on(Form form)
    {
        await using var session = Open(form);
        var actors = Actors();
        actors[321].Name = "half \uD83D";
        session.Add(actors);
        var error = await Assert.ThrowsAsync<OrmException>(session.Flush);
        Assert.Contains("Actor.Name of the row with id = ? holds half of a surrogate pair", error.Message, StringComparison.Ordinal);
        Assert.Equal("name", error.Column);
        await session.Rollback();

        actors[321].Name = null!;
        session.Add(actors);
        error = await Assert.ThrowsAsync<OrmException>(session.Flush);
        Assert.Equal(("Actor", "name"), (error.Entity, error.Column));
        await session.Rollback();

        actors[321].Name = "Zoe";
        session.Add(actors);
        await session.Commit();
        Assert.Equal(Many, (await session.List<Actor>()).Count);
    }

    [Theory, SyncAndAsync]
    public async Task Triggers_see_the_rows(Form form)
    {
        await Elsewhere("CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.name := upper(NEW.name); RETURN NEW; END'");
        await Elsewhere("CREATE TRIGGER loud BEFORE INSERT ON actors FOR EACH ROW EXECUTE FUNCTION shout()");
        await using var session = Open(form);
        session.Add(Actors());
        await session.Commit();

        Assert.Contains(Log.Statements, statement => statement.StartsWith("COPY actors", StringComparison.Ordinal));
        Assert.Equal(Many, await session.Scalar<int>("SELECT count(*) FROM actors WHERE name = upper(name)"));
    }

    [Theory]
    [InlineData("CREATE RULE twice AS ON INSERT TO actors DO ALSO INSERT INTO plays (title, minutes) VALUES (NEW.name, 0)")]
    [InlineData("ALTER TABLE actors ALTER age TYPE bigint")]
    [InlineData("ALTER TABLE actors RENAME TO performers; CREATE VIEW actors AS SELECT * FROM performers")]
    public async Task A_table_that_COPY_would_pass_by_or_misread_gets_its_rows_by_INSERT(string sql)
    {
        foreach (var statement in sql.Split("; "))
        {
            await Elsewhere(statement);
        }

        await using var session = Open(Form.Async);
        var actors = Actors();
        for (var i = 0; i < actors.Length; i++)
        {
            (actors[i].Id, actors[i].Age) = (i + 1, i);
        }

        session.Add(actors);
        await session.Commit();
        Assert.DoesNotContain(Log.Statements, statement => statement.StartsWith("COPY", StringComparison.Ordinal));
        Assert.Equal(Many * (Many - 1) / 2, await session.Scalar<long>("SELECT sum(age)::bigint FROM actors"));
        if (sql.StartsWith("CREATE RULE", StringComparison.Ordinal))
        {
            Assert.Equal(Many, await session.Scalar<int>("SELECT count(*)::int FROM plays"));
        }
    }

    [Theory, SyncAndAsync]
    public async Task A_policy_is_asked_row_by_row_of_one_it_applies_to(Form form)
    {
        await using var role = await RestrictedRole.CreateAsync(Database.ConnectionString, "plays");
        await Elsewhere("ALTER TABLE plays ENABLE ROW LEVEL SECURITY");
        await Elsewhere("CREATE POLICY short ON plays USING (true) WITH CHECK (minutes < 500)");
        var log = new StatementLog();
        await using var engine = PostgreSqlEngine.Create(role.ConnectionString, new OrmOptions { LoggerFactory = log });
        await using var session = new TestSession(engine.OpenSession(), form);
        var plays = Enumerable.Range(0, Many).Select(number => new Play { Title = "Play", Minutes = number }).ToArray();
        session.Add(plays);
        await session.Commit();
        Assert.DoesNotContain(log.Statements, statement => statement.StartsWith("COPY", StringComparison.Ordinal));
        Assert.Equal(Many, plays.Select(play => play.Id).Distinct().Count());
        Assert.Equal(plays[^1].Minutes, (await Stored<Play>(plays[^1].Id))!.Minutes);

        session.Add([.. Enumerable.Range(200, Many).Select(number => new Play { Title = "Play", Minutes = number })]);
        var error = await Assert.ThrowsAsync<OrmException>(session.Flush);
        Assert.Contains("row-level security", error.Message, StringComparison.Ordinal);
        await session.Rollback();

        // Whom no policy holds back copies.
        await using var owner = Open(form);
        owner.Add([.. Enumerable.Range(0, Many).Select(number => new Play { Title = "Play", Minutes = 1000 + number })]);
        await owner.Commit();
        Assert.Contains(Log.Statements, statement => statement.StartsWith("COPY plays", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_that_waits_for_another_transaction_can_be_cancelled()
    {
        await using var engine = Database.CreatePatientEngine();
        await using var holder = engine.OpenSession();
        await holder.ExecuteAsync($"INSERT INTO plays (id, title, minutes) VALUES (7, 'Faust', 1)");
        await using var session = engine.OpenSession();
        session.AddRange(Enumerable.Range(1, Many).Select(number => new Play { Id = number, Title = "Play" }));
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => session.FlushAsync(source.Token));
        Assert.Equal(source.Token, cancelled.CancellationToken);
        await session.RollbackAsync();
        await holder.RollbackAsync();
        Assert.Equal(0, session.Query<Play>().Count());
        session.Add(new Play { Id = 7, Title = "Egmont" });
        await session.CommitAsync();
    }

    [Fact]
    public async Task One_whose_rows_the_server_takes_slowly_can_be_cancelled()
    {
        await Elsewhere("CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.01); RETURN NEW; END'");
        await Elsewhere("CREATE TRIGGER slow BEFORE INSERT ON plays FOR EACH ROW EXECUTE FUNCTION dawdle()");
        await using var session = Engine.OpenSession();
        session.AddRange(Enumerable.Range(1, 50_000).Select(number => new Play { Id = number, Title = new string('x', 1000) }));
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => session.FlushAsync(source.Token));
        Assert.Equal(source.Token, cancelled.CancellationToken);
        await session.RollbackAsync();
        Assert.Equal(0, session.Query<Play>().Count());
    }

    [Fact]
    public async Task It_goes_through_PgBouncer()
    {
        Assert.SkipWhen(PgBouncer.Program is null, "PgBouncer is not installed (Debian: apt-get install pgbouncer).");
        await using var bouncer = new PgBouncer(new NpgsqlConnectionStringBuilder(Database.ConnectionString));
        await bouncer.WaitAsync();
        var log = new StatementLog();
        await using var engine = PostgreSqlEngine.Create($"{bouncer.ConnectionString};Max Auto Prepare=0;No Reset On Close=true", new OrmOptions { LoggerFactory = log });
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async number =>
        {
            await using var session = engine.OpenSession();
            session.AddRange(Enumerable.Range(0, Many).Select(_ => new Play { Title = $"Play {number}" }));
            await session.CommitAsync();
        }));
        Assert.Equal(4, log.Statements.Count(statement => statement.StartsWith("COPY plays", StringComparison.Ordinal)));

        await using var holder = Engine.OpenSession();
        await holder.ExecuteAsync($"INSERT INTO plays (id, title, minutes) VALUES (1000007, 'Faust', 1)");
        await using var waiting = engine.OpenSession();
        waiting.AddRange(Enumerable.Range(1_000_000, Many).Select(number => new Play { Id = number, Title = "Play" }));
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.FlushAsync(source.Token));
    }

    [Fact]
    public async Task A_connection_string_with_another_encoding_gets_its_rows_by_INSERT()
    {
        var log = new StatementLog();
        await using var engine = PostgreSqlEngine.Create($"{Database.ConnectionString};Client Encoding=LATIN1;Encoding=iso-8859-1", new OrmOptions { LoggerFactory = log });
        await using var session = engine.OpenSession();
        session.AddRange(Enumerable.Range(1, Many).Select(number => new Play { Id = number, Title = "Äpfel" }));
        await session.CommitAsync();
        Assert.DoesNotContain(log.Statements, statement => statement.StartsWith("COPY", StringComparison.Ordinal));
        Assert.Equal("Äpfel", (await Stored<Play>(Many))!.Title);
    }

    // Rows of a COPY against the same rows of INSERTs, by all that the server has of them.
    async Task AssertSame(Form form, string table, Func<int, IEntity> row)
    {
        await using var session = Open(form);
        foreach (var part in Enumerable.Range(0, Many).Chunk(Few))
        {
            session.Add([.. part.Select(row)]);
            await session.Commit();
        }

        Assert.DoesNotContain(Log.Statements, statement => statement.StartsWith("COPY", StringComparison.Ordinal));
        session.Add([.. Enumerable.Range(0, Many).Select(row)]);
        await session.Commit();
        Assert.Contains(Log.Statements, statement => statement.StartsWith($"COPY {table} ", StringComparison.Ordinal));
        Log.Clear();

        var stored = RawSql.Query(Engine, $"SELECT (to_jsonb(t) - 'id' - 'email')::text FROM {table} AS t ORDER BY id").Select(read => (string)read[0]!).ToList();
        Assert.Equal(2 * Many, stored.Count);
        Assert.Equal(stored[..Many], stored[Many..]);
    }

    static Actor[] Actors() => [.. Enumerable.Range(0, Many).Select(number => new Actor { Name = $"Actor {number}", Age = number })];

    static string Shortened(string statement) => statement.StartsWith("SELECT", StringComparison.Ordinal) ? statement[..statement.IndexOf(statement.Contains("pg_backend", StringComparison.Ordinal) ? " FROM" : "(pg_get", StringComparison.Ordinal)] : statement;
}

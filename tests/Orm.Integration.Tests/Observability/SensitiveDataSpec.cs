using System.Globalization;
using Orm.Integration.Tests.Conversions.Entities;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Mapping.Entities;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Observability;

/// <summary>Sentence 65: a text and a number that stand nowhere else are sent on every way there is, and looked for in all that is told.</summary>
public abstract class SensitiveDataSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    readonly string text = $"planted{Guid.NewGuid():N}";
    readonly int number = Random.Shared.Next(700_000_000, 799_999_999);

    // Enough to go by COPY where there is one.
    const int RowsOfCopy = 1000;

    string Number => number.ToString(CultureInfo.InvariantCulture);

    [Theory, SyncAndAsync]
    public async Task S65_A_value_and_a_key_are_found_in_no_log_span_metric_or_exception(Form form)
    {
        using var captured = await Provoke(form, new OrmOptions(), atLeast: 20);

        Assert.Empty(captured.Holding(text));
        Assert.Empty(captured.Holding(Number));
        Assert.NotEmpty(captured.Holding("span: INSERT actors"));
        Assert.NotEmpty(captured.Holding("measurement: db.client.operation.duration"));
    }

    [Theory, SyncAndAsync]
    public async Task S65_Nor_where_the_statements_are_echoed(Form form)
    {
        using var captured = await Provoke(form, new OrmOptions { Echo = true }, atLeast: 20);

        Assert.Empty(captured.Holding(text));
        Assert.Empty(captured.Holding(Number));
    }

    [Theory, SyncAndAsync]
    public async Task S65_With_SensitiveData_they_are_in_logs_and_exceptions_and_in_no_span_tag_or_metric(Form form)
    {
        using var captured = await Provoke(form, new OrmOptions { SensitiveData = true }, atLeast: 20);

        var values = captured.Holding(text);
        Assert.Contains(values, told => told.StartsWith("log: INSERT INTO actors", StringComparison.Ordinal));
        Assert.Contains(values, told => told.StartsWith("exception", StringComparison.Ordinal));
        Assert.Contains(captured.Holding($"There is no Actor with id = {Number}."), told => told.StartsWith("exception", StringComparison.Ordinal));
        Assert.Contains(captured.Holding($"The UPDATE of Actor with id = {Number} matched no row"), told => told.StartsWith("exception", StringComparison.Ordinal));
        Assert.Contains(captured.Holding($"DELETE of Actor with id = {Number} matched no row"), told => told.StartsWith("log: ", StringComparison.Ordinal));
        Assert.DoesNotContain(values, told => told.StartsWith("measurement", StringComparison.Ordinal));
        Assert.All(captured.Spans, span => Assert.DoesNotContain(span.TagObjects, tag => tag.Value?.ToString()?.Contains(text, StringComparison.Ordinal) == true));
    }

    [Theory, SyncAndAsync]
    public async Task A_strongly_typed_key_is_told_as_its_column_has_it(Form form)
    {
        await using var engine = Database.CreateEngine(new OrmOptions { SensitiveData = true });
        await engine.CreateAllAsync();
        await using var session = engine.OpenSession();
        var key = new MemberId(number);
        var error = await Assert.ThrowsAsync<OrmException>(async () => _ = form == Form.Sync ? session.GetRequired<Member>(key) : await session.GetRequiredAsync<Member>(key));

        Assert.StartsWith($"There is no Member with id = {Number}.", error.Message, StringComparison.Ordinal);
    }

    /// <summary>Goes every way that a value can go, most of them into an error.</summary>
    async Task<Captured> Provoke(Form form, OrmOptions options, int atLeast)
    {
        var captured = new Captured();
        await using var engine = Database.CreateEngine(new OrmOptions { Echo = options.Echo, SensitiveData = options.SensitiveData, LoggerFactory = captured });
        await engine.CreateAllAsync();

        var failures = 0;
        foreach (var way in Ways())
        {
            await using var session = new TestSession(engine.OpenSession(), form);
            failures += await captured.Try(() => way(session)) is null ? 0 : 1;
            await session.Rollback();
        }

        captured.ObserveConnections();
        Assert.True(failures >= atLeast, $"{failures} of {Ways().Length} ways ended in an error, which is fewer than there were.");
        return captured;
    }

    Func<TestSession, Task>[] Ways() =>
    [
        Keep, Find, Duplicate, Refer, Violate, Overtake, OvertakeDelete, Miss, TakeTwice, AddTwice, HoldTwice, GiveCountedKey, HoldNul,
        Merge, MergeOlder, Refresh, RefreshGone, UpdateAll, Retry,
        session => KeepMany(session, static (_, _) => { }),
        session => KeepMany(session, (actor, index) => actor.Id = number - index),
        session => KeepMany(session, (actor, _) => actor.Email = text + "twice"),
        session => KeepMany(session, static (actor, index) => actor.Age = index == RowsOfCopy - 1 ? -actor.Id : 1),
        session => KeepMany(session, (actor, index) => actor.Name = index == RowsOfCopy - 1 ? text + '\0' : text),
        session => session.List<Member>(),
        session => session.Execute($"INSERT INTO nowhere VALUES (1)"),
        session => Run(session, session.Session.Sql<int>($"SELECT {text}")),
        session => Run(session, session.Session.Sql<int>($"SELECT CAST({text} AS integer)")),
        session => Run(session, session.Session.Sql<string>($"SELECT json_extract('[]', {text})")),
        session => Run(session, session.Session.Sql<DateTime>($"SELECT {text}")),
        session => Run(session, session.Session.Sql<Actor>($"SELECT {text} AS name, 1 AS id")),
        async session =>
        {
            var row = (await session.List(session.Session.Sql($"SELECT {text} AS a")))[0];
            _ = row.Get<int>(0) + row.Get<DayOfWeek>(0).GetHashCode();
        },
        async session =>
        {
            var row = (await session.List(session.Session.Sql($"SELECT {text} AS a")))[0];
            _ = row.Get<Guid>("a");
        },
        session =>
        {
            foreach (var name in session.Session.Sql<int>($"SELECT {text}").AsEnumerable())
            {
                _ = name;
            }

            return Task.CompletedTask;
        },
    ];

    static async Task Run<T>(TestSession session, SqlQuery<T> query) => await session.List(query);

    async Task Keep(TestSession session)
    {
        session.Add(new Actor { Id = number, Name = text, Email = text }, new Member { Id = new MemberId(number), Email = new Email($"{text}@stage"), Tags = [text] });
        await session.Commit();

        // The converter refuses this one, and says what.
        await session.Session.ExecuteAsync($"UPDATE members SET email = {text}");
        await session.Commit();
    }

    async Task Find(TestSession session)
    {
        await session.List(session.Session.Query<Actor>().Where(actor => actor.Name == text && actor.Id == number));
        await session.Get<Actor>(number);
        await session.Session.ExecuteAsync($"UPDATE plays SET note = {text} WHERE id = {number}");
        await session.Commit();
    }

    async Task Duplicate(TestSession session)
    {
        session.Add(new Actor { Name = text, Email = text });
        await session.Flush();
    }

    async Task Refer(TestSession session)
    {
        session.Add(new Role { Name = text, PlayId = number });
        await session.Flush();
    }

    async Task Violate(TestSession session)
    {
        session.Add(new Actor { Name = text, Age = -number });
        await session.Flush();
    }

    async Task Overtake(TestSession session)
    {
        var actor = await session.GetRequired<Actor>(number);
        await session.Session.ExecuteAsync($"DELETE FROM actors WHERE id = {number}");
        actor.Name = text + "!";
        await session.Flush();
    }

    async Task OvertakeDelete(TestSession session)
    {
        session.Remove(await session.GetRequired<Actor>(number));
        using (session.Session.NoAutoFlush())
        {
            await session.Session.ExecuteAsync($"DELETE FROM actors WHERE id = {number}");
        }

        await session.Commit();
    }

    async Task Miss(TestSession session) => await session.GetRequired<Actor>(number);

    async Task TakeTwice(TestSession session)
    {
        session.Add(new Actor { Id = number, Name = text }, new Actor { Id = number, Name = text });
        await session.Flush();
    }

    async Task AddTwice(TestSession session)
    {
        session.Add(new Actor { Id = number, Name = text });
        await session.Flush();
        session.Add(new Actor { Id = number, Name = text });
        await session.Flush();
    }

    async Task HoldTwice(TestSession session)
    {
        session.Add(new Actor { Id = number, Name = text });
        await session.Commit();
        await using var other = new TestSession(session.Session.Engine.OpenSession(), Form.Sync);
        var held = await other.GetRequired<Actor>(number);
        await other.DisposeAsync();
        session.Add(held);
    }

    async Task GiveCountedKey(TestSession session)
    {
        session.Add(new Invoice { Id = number });
        await session.Flush();
    }

    async Task HoldNul(TestSession session)
    {
        session.Add(new Actor { Id = number + 1, Name = text + '\0' });
        await session.Flush();
    }

    async Task Merge(TestSession session)
    {
        var merged = await session.Merge(new Actor { Id = number, Name = text, Email = text });
        merged.Age = -number;
        await session.Commit();
    }

    async Task MergeOlder(TestSession session)
    {
        session.Add(new Donation { Id = number, Amount = number });
        await session.Commit();
        await session.Merge(new Donation { Id = number, Amount = number - 1, Version = 7 });
    }

    async Task Refresh(TestSession session)
    {
        var actor = new Actor { Id = number + 2, Name = text };
        session.Add(actor);
        await session.Flush();
        await session.Refresh(actor);
        session.Session.Expire(actor);
        await session.Get<Actor>(number + 2);
    }

    async Task RefreshGone(TestSession session)
    {
        var actor = await session.GetRequired<Actor>(number);
        await session.Session.ExecuteAsync($"DELETE FROM actors WHERE id = {number}");
        await session.Refresh(actor);
    }

    async Task UpdateAll(TestSession session)
    {
        session.Add(new Actor { Id = number + 1, Name = text }, new Actor { Id = number + 2, Name = text });
        await session.Flush();
        var email = text + "twice";
        await session.Session.Query<Actor>().Where(actor => actor.Name == text).ExecuteUpdateAsync(update => update.Set(actor => actor.Email, email));
    }

    async Task Retry(TestSession session) => await session.Session.Engine.RunAsync(async unit =>
    {
        unit.Add(new Actor { Id = number + 1, Name = text, Email = text + "twice" });
        unit.Add(new Actor { Id = number + 2, Name = text, Email = text + "twice" });
        await unit.FlushAsync();
    });

    async Task KeepMany(TestSession session, Action<Actor, int> change)
    {
        var actors = Enumerable.Range(0, RowsOfCopy).Select(index => new Actor { Id = number + 1 + index, Name = text }).ToArray();
        for (var i = 0; i < actors.Length; i++)
        {
            change(actors[i], i);
        }

        session.Add(actors);
        await session.Flush();
    }
}

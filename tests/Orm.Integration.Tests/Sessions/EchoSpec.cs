using System.Text.RegularExpressions;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentence 74: what the echo writes. One class at a time: standard output is the process's.</summary>
[Collection("Standard output")]
public abstract partial class EchoSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S74_Echo_writes_BEGIN_each_statement_with_duration_and_row_count_COMMIT_and_ROLLBACK(Form form)
    {
        await using var session = Open(form);
        session.Add(new Play { Title = "Faust", Minutes = 60 });
        await session.Commit();
        await session.List<Play>();
        await session.Execute("DELETE FROM plays");
        await session.Rollback();

        Assert.Equal(
            [
                Database.BeginWrite,
                $"INSERT INTO plays (title, minutes, note) VALUES ($1, $2, $3){Database.ReturningId}  -- 3 parameters: ?, ?, ?  · 1 row · N ms",
                "COMMIT  · N ms",
                "SELECT id, title, minutes, note FROM plays  · 1 row · N ms",
                Database.BeginWrite,
                "DELETE FROM plays  · 1 row · N ms",
                "ROLLBACK  · N ms",
            ],
            Log.Lines.Select(line => Duration.Replace(line, "N ms")));
    }

    [Theory, SyncAndAsync]
    public async Task S74_A_flush_of_several_statements_begins_with_its_plan(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" }, new Play { Id = 2, Title = "Egmont" });
        await using var session = Open(form);
        var (faust, egmont, ada) = (await session.GetRequired<Play>(1), await session.GetRequired<Play>(2), await session.GetRequired<Actor>(1));
        faust.Minutes = 90;
        session.Remove(egmont);
        session.Remove(ada);
        session.Add(new Role { Name = "Mephisto", PlayId = 3 }, new Role { Name = "Gretchen", PlayId = 3 }, new Play { Id = 3, Title = "Urfaust" });
        await session.Flush();
        faust.Minutes = 91;
        await session.Commit();

        Assert.Equal("FLUSH  3 inserts (plays, acting_roles × 2) · 1 update (plays) · 2 deletes (actors, plays)", Assert.Single(Log.Plans));
    }

    [Theory, SyncAndAsync]
    public async Task S74_A_flush_that_ends_in_a_ConcurrencyException_shows_the_statement_that_matched_no_row(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" });
        await using var session = Open(form);
        var (ada, bea) = (await session.GetRequired<Actor>(1), await session.GetRequired<Actor>(2));
        await Elsewhere("DELETE FROM actors WHERE id = 2");
        (ada.Age, bea.Age) = (40, 41);
        await Assert.ThrowsAsync<ConcurrencyException>(session.Flush);

        Assert.Equal(["1 row", "0 rows"], Log.Lines.Where(line => line.StartsWith("UPDATE", StringComparison.Ordinal)).Select(line => line.Split(" · ")[1]));
    }

    [Theory, SyncAndAsync]
    public async Task S74_Values_are_written_only_with_SensitiveData(Form form)
    {
        await using var engine = Database.CreateEngine(new OrmOptions { Echo = true, SensitiveData = true, LoggerFactory = Log });
        await engine.CreateAllAsync();
        Log.Clear();
        await using var session = new TestSession(engine.OpenSession(), form);
        session.Add(new Play { Title = "Faust", Minutes = 60 });
        await session.Flush();

        var insert = Assert.Single(Log.Lines, line => line.StartsWith("INSERT", StringComparison.Ordinal));
        Assert.Matches(@"  -- 3 parameters: 'Faust', 60, NULL  · 1 row · [0-9]+\.[0-9]{2} ms$", insert);
    }

    [Theory, SyncAndAsync]
    public async Task S74_Without_Echo_statements_are_not_written_as_information(Form form)
    {
        await using var engine = Database.CreateEngine(new OrmOptions());
        await engine.CreateAllAsync();
        var console = Console.Out;
        using var written = new StringWriter();
        Console.SetOut(written);
        try
        {
            await using var session = new TestSession(engine.OpenSession(), form);
            await session.Execute("DELETE FROM plays WHERE title = 'written only by this test'");
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.DoesNotContain("written only by this test", written.ToString(), StringComparison.Ordinal);
    }

    [Theory, SyncAndAsync]
    public async Task S74_Without_a_logger_factory_each_line_goes_to_standard_output(Form form)
    {
        await using var engine = Database.CreateEngine(new OrmOptions { Echo = true });
        var console = Console.Out;
        using var written = new StringWriter();
        Console.SetOut(TextWriter.Synchronized(written));
        try
        {
            await using var session = new TestSession(engine.OpenSession(), form);
            Assert.Equal(4711, await session.Scalar<int>("SELECT 4711"));
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.Contains(written.ToString().Split('\n'), line => line.StartsWith("[orm] SELECT 4711  · 1 row · ", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"[0-9]+\.[0-9]{2} ms")]
    private static partial Regex DurationPattern();

    static Regex Duration => DurationPattern();
}

using Orm.Integration.Tests.Databases;

namespace Orm.Integration.Tests.Types.Lists;

/// <summary>What a session does with arrays and lists.</summary>
public abstract class ListSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    private static readonly DateTime Noon = new(2024, 7, 1, 12, 0, 0, DateTimeKind.Utc);

    [Theory, SyncAndAsync]
    public async Task A_list_of_each_shape_comes_back_by_content(Form form)
    {
        await Store(Full());
        await using var session = Open(form);
        var read = await session.GetRequired<Setlist>(1);

        Assert.Equal(["Intro", "Ωmega \"x\""], read.Songs);
        Assert.Equal([60, -1], read.Seconds!);
        Assert.Equal([DayOfWeek.Friday, (DayOfWeek)99], read.Days);
        Assert.Equal([Noon], read.Starts);
        read.Days.Add(DayOfWeek.Monday);
        await session.Commit();
        Assert.Equal([DayOfWeek.Friday, (DayOfWeek)99, DayOfWeek.Monday], (await Stored<Setlist>(1))!.Days);
    }

    [Theory, SyncAndAsync]
    public async Task A_list_changed_in_place_is_in_the_UPDATE_and_nothing_else_is(Form form)
    {
        await Store(Full());
        await using var session = Open(form);
        var setlist = await session.GetRequired<Setlist>(1);
        Log.Clear();
        setlist.Seconds!.Add(5);
        setlist.Songs[0] = "Outro";
        Assert.Same(setlist, Assert.Single(session.Session.Dirty));
        await session.Flush();

        var update = Assert.Single(Log.Statements, statement => statement.StartsWith("UPDATE", StringComparison.Ordinal));
        Assert.Contains("SET songs = $1, seconds = $2 WHERE", update, StringComparison.Ordinal);
        await session.Commit();
        var stored = (await Stored<Setlist>(1))!;
        Assert.Equal([60, -1, 5], stored.Seconds!);
        Assert.Equal("Outro", stored.Songs[0]);
    }

    [Theory, SyncAndAsync]
    public async Task A_list_changed_in_place_behind_a_partial_property_is_found(Form form)
    {
        await Store(new Playlist { Id = 1, Songs = ["a"], Days = [DayOfWeek.Friday, null] });
        await using var session = Open(form);
        var playlist = await session.GetRequired<Playlist>(1);
        Log.Clear();
        playlist.Songs.Add("b");
        playlist.Days![1] = DayOfWeek.Monday;
        await session.Commit();

        Assert.Single(Log.Statements, statement => statement.StartsWith("UPDATE", StringComparison.Ordinal));
        var stored = (await Stored<Playlist>(1))!;
        Assert.Equal(["a", "b"], stored.Songs);
        Assert.Equal([DayOfWeek.Friday, DayOfWeek.Monday], stored.Days!);
    }

    [Theory, SyncAndAsync]
    public async Task A_list_that_was_read_or_changed_and_changed_back_sends_nothing(Form form)
    {
        await Store(Full(), new Playlist { Id = 1, Songs = ["a"] });
        await using var session = Open(form);
        var setlist = await session.GetRequired<Setlist>(1);
        var playlist = await session.GetRequired<Playlist>(1);
        Log.Clear();
        playlist.Songs.Add("b");
        playlist.Songs.RemoveAt(1);
        setlist.Seconds = [60, -1];
        setlist.Songs = [.. setlist.Songs];
        setlist.Starts = [Noon.ToLocalTime()];
        Assert.Empty(session.Session.Dirty);
        await session.Commit();

        Assert.Empty(Log.Statements);
    }

    [Theory, SyncAndAsync]
    public async Task A_rollback_brings_the_content_back(Form form)
    {
        await Store(Full(), new Playlist { Id = 1, Songs = ["a"] });
        await using var session = Open(form);
        var setlist = await session.GetRequired<Setlist>(1);
        var playlist = await session.GetRequired<Playlist>(1);
        setlist.Songs[0] = "Outro";
        setlist.Seconds!.Clear();
        setlist.Days.Clear();
        playlist.Songs.Add("b");
        await session.Flush();
        setlist.Seconds.Add(7);
        playlist.Songs.Add("c");
        await session.Rollback();

        Assert.Equal("Intro", setlist.Songs[0]);
        Assert.Equal([60, -1], setlist.Seconds!);
        Assert.Equal([DayOfWeek.Friday, (DayOfWeek)99], setlist.Days);
        Assert.Equal(["a"], playlist.Songs);
    }

    [Theory, SyncAndAsync]
    public async Task Null_in_a_list_without_nulls_and_a_null_list_are_errors_before_the_INSERT(Form form)
    {
        await using var session = Open(form);
        session.Add(new Setlist { Songs = ["a", null!] });
        var error = await Assert.ThrowsAnyAsync<OrmException>(session.Flush);
        Assert.All(["Setlist", "songs", "[1]"], part => Assert.Contains(part, error.Message, StringComparison.OrdinalIgnoreCase));
        await session.Rollback();

        session.Add(new Setlist { Days = null! });
        error = await Assert.ThrowsAnyAsync<OrmException>(session.Flush);
        Assert.All(["Setlist", "days"], part => Assert.Contains(part, error.Message, StringComparison.OrdinalIgnoreCase));
    }

    [Theory, SyncAndAsync]
    public async Task A_name_that_an_enum_in_a_list_lacks_is_refused(Form form)
    {
        await using var session = Open(form);
        session.Add(new Playlist { Days = [(DayOfWeek)99] });

        Assert.Contains("no member", (await Assert.ThrowsAnyAsync<OrmException>(session.Flush)).Message, StringComparison.Ordinal);
    }

    [Theory, SyncAndAsync]
    public async Task Null_tests_and_Select_of_lists(Form form)
    {
        await Store(Full(), new Setlist { Id = 2, Songs = [], Seconds = null });
        await using var session = Open(form);
        var query = session.Session.Query<Setlist>();

        Assert.Equal(2, Assert.Single(await session.List(query.Where(setlist => setlist.Seconds == null))).Id);
        Assert.Equal(1, Assert.Single(await session.List(query.Where(setlist => setlist.Seconds is not null))).Id);
        Assert.Equal([60, -1], (await session.List(query.OrderBy(setlist => setlist.Id).Select(setlist => setlist.Seconds)))[0]!);
        var rows = await session.List(query.OrderBy(setlist => setlist.Id).Select(setlist => new { setlist.Songs, setlist.Days, setlist.Starts }));
        Assert.Equal(["Intro", "Ωmega \"x\""], rows[0].Songs);
        Assert.Equal([DayOfWeek.Friday, (DayOfWeek)99], rows[0].Days);
        Assert.Equal([Noon], rows[0].Starts);
        Assert.Empty(rows[1].Songs);
    }

    [Theory, SyncAndAsync]
    public async Task Raw_SQL_reads_lists_into_entities_tuples_records_and_scalars(Form form)
    {
        await Store(Full());
        await using var session = Open(form);
        var raw = session.Session;

        Assert.Equal([60, -1], raw.Sql<Setlist>($"SELECT * FROM setlists").Single().Seconds!);
        Assert.Equal([60, -1], raw.Sql<int[]>($"SELECT seconds FROM setlists").Single());
        var (songs, seconds) = raw.Sql<(List<string>, IReadOnlyList<long?>?)>($"SELECT songs, seconds FROM setlists").Single();
        Assert.Equal(["Intro", "Ωmega \"x\""], songs);
        Assert.Equal([60, -1], seconds!);
        Assert.Equal([60, -1], raw.Sql<Summary>($"SELECT id, seconds FROM setlists").Single().Seconds);
    }

    [Theory, SyncAndAsync]
    public async Task A_unique_array_is_refused_twice_and_passed_on_in_one_flush(Form form)
    {
        await Store(new Setlist { Id = 1, Songs = ["a", "b"] }, new Setlist { Id = 2, Songs = ["b", "a"] });
        await using var session = Open(form);
        session.Add(new Setlist { Songs = ["a", "b"] });
        await Assert.ThrowsAsync<UniqueViolationException>(session.Flush);
        await session.Rollback();

        session.Remove(await session.GetRequired<Setlist>(1));
        session.Add(new Setlist { Id = 3, Songs = ["a", "b"] });
        await session.Commit();
        Assert.Equal(["a", "b"], (await Stored<Setlist>(3))!.Songs);
    }

    private static Setlist Full() => new()
    {
        Id = 1,
        Songs = ["Intro", "Ωmega \"x\""],
        Seconds = [60, -1],
        Days = [DayOfWeek.Friday, (DayOfWeek)99],
        Starts = [Noon],
        Note = "first",
    };
}

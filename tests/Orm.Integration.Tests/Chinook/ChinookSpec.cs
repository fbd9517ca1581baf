using Orm.Drivers;
using Orm.Integration.Library.Chinook;
using Orm.Integration.Tests.Databases;
using Orm.Sqlite;

namespace Orm.Integration.Tests.Chinook;

/// <summary>
/// A database that nobody here designed: read as it is, written through sessions into tables of our own making, and read
/// back the same, to the cent.
/// </summary>
public abstract class ChinookSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task Eleven_tables_with_15607_rows_are_read_written_and_read_back_equal(Form form)
    {
        var original = await Read(form);
        Assert.Equal(15_607, original.Count);

        await using (var session = Open(form))
        {
            session.Add([.. original.Copies()]);
            await session.Commit();
        }
        await using var reader = Open(form);
        var copy = await ChinookRows.Read(reader);

        Assert.Equal(original.Count, copy.Count);
        Assert.Equal(original.Values().Order(StringComparer.Ordinal), copy.Values().Order(StringComparer.Ordinal));
        AssertSums(copy);
    }

    [Theory, SyncAndAsync]
    public async Task The_control_sums_of_the_original_are_exact(Form form) => AssertSums(await Read(form));

    [Fact]
    public async Task CheckSchema_is_content_with_the_original()
    {
        await using var source = OpenOriginal();
        EntityMap[] entities =
        [
            EntityMap.Of<Artist>(), EntityMap.Of<Album>(), EntityMap.Of<Employee>(), EntityMap.Of<Customer>(), EntityMap.Of<Genre>(), EntityMap.Of<MediaType>(),
            EntityMap.Of<Track>(), EntityMap.Of<Invoice>(), EntityMap.Of<InvoiceLine>(), EntityMap.Of<Playlist>(), EntityMap.Of<PlaylistTrack>(),
        ];
        await SchemaCommands.CheckSchemaAsync(source, entities, Io.Async, CancellationToken.None);
    }

    [Theory, SyncAndAsync]
    public async Task The_control_sums_are_exact_in_SQL_too(Form form)
    {
        await using var source = OpenOriginal();
        await using var session = new TestSession(source.OpenSession(), form);

        Assert.Equal([3680.97m], await session.List(session.Session.Sql<decimal>($"SELECT orm_sum(UnitPrice) FROM Track")));
        Assert.Equal([2328.60m], await session.List(session.Session.Sql<decimal>($"SELECT orm_sum(Total) FROM Invoice")));
    }

    [Theory, SyncAndAsync]
    public async Task A_query_with_a_condition_an_order_and_a_projection_runs_on_the_original(Form form)
    {
        await using var source = OpenOriginal();
        await using var session = new TestSession(source.OpenSession(), form);
        var (longest, price) = (5_000_000, 1.99m);
        var query = session.Session.Query<Track>()
            .Where(track => track.Milliseconds > longest && track.UnitPrice == price)
            .OrderByDescending(track => track.Milliseconds)
            .Select(track => new { track.Name, track.Milliseconds });

        Assert.Equal(["Occupation / Precipice", "Through a Looking Glass"], (await session.List(query)).Select(track => track.Name));
    }

    [Theory, SyncAndAsync]
    public async Task An_original_row_is_changed_and_found_changed(Form form)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("orm-chinook-").FullName, "chinook.db");
        try
        {
            File.Copy(SampleData.Path("chinook/Chinook_Sqlite.sqlite"), path);
            File.SetAttributes(path, FileAttributes.Normal);
            await using var engine = SqliteEngine.Create($"Data Source={path}");
            await using (var session = new TestSession(engine.OpenSession(), form))
            {
                var track = await session.GetRequired<Track>(1);
                (track.UnitPrice, track.Composer) = (1.05m, null);
                session.Add(new Artist { Name = "Nobody" });
                await session.Commit();
            }
            await using var again = new TestSession(engine.OpenSession(), form);
            Assert.Equal((1.05m, null), ((await again.GetRequired<Track>(1)).UnitPrice, (await again.GetRequired<Track>(1)).Composer));
            Assert.Equal("Nobody", (await again.GetRequired<Artist>(276)).Name);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    internal static Engine OpenOriginal() => SqliteEngine.Create($"Data Source={SampleData.Path("chinook/Chinook_Sqlite.sqlite")};Mode=ReadOnly");

    static async Task<ChinookRows> Read(Form form)
    {
        await using var source = OpenOriginal();
        await using var session = new TestSession(source.OpenSession(), form);
        return await ChinookRows.Read(session);
    }

    static void AssertSums(ChinookRows rows)
    {
        Assert.Equal(2328.60m, rows.Invoices.Sum(invoice => invoice.Total));
        Assert.Equal(1_378_778_040L, rows.Tracks.Sum(track => (long)track.Milliseconds));
        Assert.Equal(117_386_255_350L, rows.Tracks.Sum(track => track.Bytes));
        Assert.Equal(3680.97m, rows.Tracks.Sum(track => track.UnitPrice));
        Assert.Equal(2328.60m, rows.InvoiceLines.Sum(line => line.UnitPrice * line.Quantity));
    }
}

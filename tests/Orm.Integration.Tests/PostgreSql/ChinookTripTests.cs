using Orm.Integration.Library.Chinook;
using Orm.Integration.Tests.Chinook;
using Orm.Integration.Tests.Databases;
using Orm.Sqlite;

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>One database's rows in the other and back.</summary>
public sealed class ChinookTripTests : DatabaseSpec<Databases.PostgreSql>
{
    [Theory, SyncAndAsync]
    public async Task Chinook_goes_from_SQLite_to_PostgreSQL_and_into_a_new_SQLite_file_unchanged(Form form)
    {
        await using var original = SqliteEngine.Create($"Data Source={SampleData.Path("chinook/Chinook_Sqlite.sqlite")};Mode=ReadOnly");
        await using var file = new SqliteFile();
        await using var copy = file.CreateEngine();
        await copy.CreateAllAsync();

        var first = await Read(original, form);
        await Write(Engine, first, form);
        var second = await Read(Engine, form);
        await Write(copy, second, form);
        var third = await Read(copy, form);

        Assert.Equal(15_607, first.Count);
        Assert.Equal(Values(first), Values(second));
        Assert.Equal(Values(first), Values(third));
        foreach (var engine in new[] { original, Engine, copy })
        {
            await AssertSums(engine);
        }
    }

    static async Task<ChinookRows> Read(Engine engine, Form form)
    {
        await using var session = new TestSession(engine.OpenSession(), form);
        return await ChinookRows.Read(session);
    }

    static async Task Write(Engine engine, ChinookRows rows, Form form)
    {
        await using var session = new TestSession(engine.OpenSession(), form);
        session.Add([.. rows.Copies()]);
        await session.Commit();
    }

    static IEnumerable<string> Values(ChinookRows rows) => rows.Values().Order(StringComparer.Ordinal);

    /// <summary>The sums as C# makes them of what each database gives.</summary>
    static async Task AssertSums(Engine engine)
    {
        await using var session = engine.OpenSession();
        Assert.Equal(2328.60m, (await session.Query<Invoice>().ToListAsync()).Sum(invoice => invoice.Total));
        Assert.Equal(3680.97m, (await session.Query<Track>().ToListAsync()).Sum(track => track.UnitPrice));
        Assert.Equal(2328.60m, (await session.Query<InvoiceLine>().ToListAsync()).Sum(line => line.UnitPrice * line.Quantity));
    }
}

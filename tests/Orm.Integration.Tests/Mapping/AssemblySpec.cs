using Orm.Integration.Library;
using Orm.Integration.Library.Chinook;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Mapping.Entities;

namespace Orm.Integration.Tests.Mapping;

/// <summary>Entities of a referenced project.</summary>
public abstract class AssemblySpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task Entities_of_a_reference_are_created_written_changed_and_read(Form form)
    {
        await Store(new Country { Code = "DE", Name = "Germany" });
        await using var session = Open(form);
        var name = "Germany";
        var country = Assert.Single(await session.List(session.Session.Query<Country>().Where(row => row.Name == name)));
        country.Name = "Deutschland";
        await session.Commit();

        Assert.Contains("UPDATE \"Country\" SET \"Name\" = $1 WHERE \"Code\" = $2", Log.Statements);
        await using var other = Engine.OpenSession();
        Assert.Equal("Deutschland", other.Get<Country>("DE")!.Name);
    }

    [Theory, SyncAndAsync]
    public async Task Keys_that_only_a_reference_has_are_found_by_Get(Form form)
    {
        await Store(new Currency { Sign = '€', Year = 1999, Rate = 1.95583m });
        await using var session = Open(form);
        var currency = form == Form.Sync ? session.Session.Get<Currency>('€', (short)1999) : await session.Session.GetAsync<Currency>('€', (short)1999);

        Assert.Equal(1.95583m, currency!.Rate);
    }

    [Theory, SyncAndAsync]
    public async Task A_foreign_key_to_a_reference_orders_the_flush_and_is_kept(Form form)
    {
        await using var session = Open(form);
        session.Add(new Loan { CountryCode = "FR" }, new Country { Code = "FR", Name = "France" });
        await session.Commit();
        Assert.Equal(["BEGIN", "INSERT INTO \"Country\"", "INSERT INTO loans", "COMMIT"], Starts());

        session.Add(new Loan { CountryCode = "XX" });
        await Assert.ThrowsAsync<ForeignKeyViolationException>(session.Flush);
    }

    [Fact]
    public void Scripts_hold_the_tables_of_references_before_those_that_refer_to_them()
    {
        foreach (var dialect in new[] { Dialect.Sqlite, Dialect.PostgreSql })
        {
            var script = OrmSchema.CreateScript(dialect);
            Assert.InRange(script.IndexOf("EXISTS \"Country\" (", StringComparison.Ordinal), 0, script.IndexOf("EXISTS loans (", StringComparison.Ordinal));
            Assert.InRange(script.IndexOf("EXISTS \"Album\" (", StringComparison.Ordinal), 0, script.IndexOf("EXISTS \"Track\" (", StringComparison.Ordinal));
        }
    }

    [Theory, SyncAndAsync]
    public async Task A_get_only_property_and_a_private_setter_of_a_reference_are_read_and_written(Form form)
    {
        await Store(new MediaType(7, "tape"), Playlist.Create(8, "evening"));
        await using var session = Open(form);

        Assert.Equal("tape", (await session.GetRequired<MediaType>(7)).Name);
        Assert.Equal("evening", (await session.GetRequired<Playlist>(8)).Name);
    }

    string[] Starts() => [.. Log.Statements.Select(statement => string.Join(' ', statement.Split(' ').Take(statement.StartsWith("INSERT", StringComparison.Ordinal) ? 3 : 1)))];
}

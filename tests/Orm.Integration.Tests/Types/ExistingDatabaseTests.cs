using Orm.Drivers;
using Orm.Sqlite;

namespace Orm.Integration.Tests.Types;

public sealed class ExistingDatabaseTests : IDisposable
{
    private const string Table = """
        CREATE TABLE foreign_rows (
            code VARCHAR(10) PRIMARY KEY, number NUMERIC, name, ratio FLOAT, price MONEY, active BOOLEAN, created DATETIME,
            token UNIQUEIDENTIFIER, data, day TEXT, unmapped TEXT NOT NULL DEFAULT 'x')
        """;

    private readonly Engine engine = SqliteEngine.Create("sqlite://", new OrmOptions { SensitiveData = true });
    private readonly Engine discreet = SqliteEngine.Create("sqlite://");

    [Fact]
    public void Values_of_other_storage_classes_are_read_where_they_fit()
    {
        Fill(engine, "'a', '42', 7, 3, 9.5, 1, '2024-02-29T12:00:00Z', X'6f9619ff8b86d011b42d00c04fc964ff', X'', 'Monday'");
        using var session = engine.OpenSession();
        var row = session.GetRequired<ForeignRow>("a");
        Assert.Equal(42, row.Number);
        Assert.Equal("7", row.Name);
        Assert.Equal(3d, row.Ratio);
        Assert.Equal(9.5m, row.Price);
        Assert.True(row.Active);
        Assert.Equal(new DateTime(2024, 2, 29, 12, 0, 0, DateTimeKind.Utc), row.Created);
        Assert.Equal(Guid.Parse("6f9619ff-8b86-d011-b42d-00c04fc964ff"), row.Token);
        Assert.Equal([], row.Data!);
        Assert.Equal(DayOfWeek.Monday, row.Day);
    }

    [Fact]
    public void What_was_read_is_not_taken_for_changed()
    {
        Fill(engine, "'a', '42', 7, 3, 9.5, 1, '2024-02-29', NULL, NULL, NULL");
        using var session = engine.OpenSession();
        session.GetRequired<ForeignRow>("a");
        Assert.Empty(session.Dirty);
        session.Commit();
    }

    [Theory]
    [InlineData("'a', 'many', 'n', NULL, NULL, NULL, NULL, NULL, NULL, NULL", "number", "holds a TEXT instead of a value of type int", "'many'")]
    [InlineData("'a', 3000000000, 'n', NULL, NULL, NULL, NULL, NULL, NULL, NULL", "number", "holds an INTEGER out of the range of int", "3000000000")]
    [InlineData("'a', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL", "name", "holds NULL instead of text", null)]
    [InlineData("'a', 1, 'n', X'00', NULL, NULL, NULL, NULL, NULL, NULL", "ratio", "holds a BLOB instead of a value of type double", "1 bytes")]
    [InlineData("'a', 1, 'n', NULL, '1,5', NULL, NULL, NULL, NULL, NULL", "price", "holds a TEXT instead of a value of type decimal", "'1,5'")]
    [InlineData("'a', 1, 'n', NULL, NULL, 2, NULL, NULL, NULL, NULL", "active", "holds an INTEGER out of the range of bool", "2")]
    [InlineData("'a', 1, 'n', NULL, NULL, NULL, 1709164800, NULL, NULL, NULL", "created", "map a number to a long", "1709164800")]
    [InlineData("'a', 1, 'n', NULL, NULL, NULL, NULL, 'no guid', NULL, NULL", "token", "holds a TEXT instead of a Guid", "'no guid'")]
    [InlineData("'a', 1, 'n', NULL, NULL, NULL, NULL, NULL, 'text', NULL", "data", "holds a TEXT instead of bytes", "'text'")]
    [InlineData("'a', 1, 'n', NULL, NULL, NULL, NULL, NULL, NULL, 'Someday'", "day", "holds a TEXT that is no member of System.DayOfWeek", "'Someday'")]
    public void A_value_that_does_not_fit_names_entity_table_column_and_key(string values, string column, string reason, string? value)
    {
        Fill(engine, values);
        Fill(discreet, values);
        foreach (var read in new[] { Get, ReadBackwards })
        {
            var error = Read(engine, read);
            var discreetly = Read(discreet, read).Message;
            Assert.Contains("ForeignRow", error.Message);
            Assert.Contains($"column {column} of foreign_rows", error.Message);
            Assert.Contains("code = 'a'", error.Message);
            Assert.Contains(reason, error.Message);
            Assert.Contains(reason, discreetly);
            Assert.DoesNotContain(nameof(ColumnValueException), discreetly);
            Assert.Equal("ForeignRow", error.Entity);
            Assert.Equal(column, error.Column);
            if (value is not null)
            {
                Assert.Contains(value, error.Message);
                Assert.DoesNotContain(value, discreetly);
            }
        }
    }

    public void Dispose()
    {
        engine.Dispose();
        discreet.Dispose();
    }

    private static OrmException Read(Engine engine, Action<Session> read)
    {
        using var session = engine.OpenSession();
        return Assert.Throws<OrmException>(() => read(session));
    }

    private static void Get(Session session) => session.Get<ForeignRow>("a");

    private static void ReadBackwards(Session session)
        => session.Sql<ForeignRow>($"SELECT day, data, token, created, active, price, ratio, name, number, code FROM foreign_rows").ToList();

    private static void Fill(Engine engine, string values)
    {
        RawSql.Script(engine, Table);
        RawSql.Script(engine, $"INSERT INTO foreign_rows (code, number, name, ratio, price, active, created, token, data, day) VALUES ({values})");
    }
}

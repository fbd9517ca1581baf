using Orm.Drivers;

namespace Orm.Integration.Tests.Sqlite.Driver;

public class SchemaChangeTests
{
    private readonly Statement all = new("SELECT * FROM t", StatementKind.Read);

    [Fact]
    public void A_column_added_under_a_kept_statement_is_read()
    {
        using var test = new DriverTest();
        var (reader, other) = (test.Rent(), test.Rent());
        other.Script("CREATE TABLE t (a); INSERT INTO t VALUES (1)");
        Assert.Equal([1L], reader.Query(all).Single());
        other.Script("ALTER TABLE t ADD COLUMN b DEFAULT 'new'");
        Assert.Equal([1L, "new"], reader.Query(all).Single());
        other.Script("ALTER TABLE t DROP COLUMN a");
        Assert.Equal(["new"], reader.Query(all).Single());
    }

    [Fact]
    public void A_table_dropped_under_a_kept_statement_is_told_and_one_made_again_is_read()
    {
        using var test = new DriverTest();
        var (reader, other) = (test.Rent(), test.Rent());
        other.Script("CREATE TABLE t (a); INSERT INTO t VALUES (1)");
        reader.Query(all);
        other.Script("DROP TABLE t");
        Assert.Contains("no such table: t", Assert.Throws<OrmException>(() => reader.Query(all)).Message);
        other.Script("CREATE TABLE t (a, b); INSERT INTO t VALUES (2, 3)");
        Assert.Equal([2L, 3L], reader.Query(all).Single());
    }
}

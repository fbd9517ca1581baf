using Orm.Sqlite.Connections;

namespace Orm.Integration.Tests.Sqlite.Driver;

public class DatabaseTextTests
{
    [Theory]
    [InlineData("Data Source=app.db", "app.db", false)]
    [InlineData("sqlite:///app.db", "app.db", false)]
    [InlineData("sqlite:////var/lib/app.db", "/var/lib/app.db", false)]
    [InlineData("sqlite:///with%20space.db", "with space.db", false)]
    [InlineData("sqlite:///app.db?Mode=ReadOnly", "app.db", false)]
    [InlineData("sqlite://", ":memory:", true)]
    [InlineData("sqlite:///:memory:", ":memory:", true)]
    [InlineData("Data Source=:memory:", ":memory:", true)]
    [InlineData("Data Source=shared;Mode=Memory;Cache=Shared", "shared", true)]
    [InlineData("Data Source=file:x?mode=memory&cache=shared", "file:x?mode=memory&cache=shared", true)]
    [InlineData("Data Source=file:/x?vfs=memdb", "file:/x?vfs=memdb", true)]
    [InlineData("Data Source=", "", true)]
    public void A_connection_string_and_a_URL_name_the_database(string text, string dataSource, bool isInMemory)
    {
        var database = SqliteDatabase.Parse(text);
        Assert.Equal(dataSource, database.DataSource);
        Assert.Equal(isInMemory, database.IsInMemory);
    }

    [Theory]
    [InlineData("Data Source=app.db", 30, false)]
    [InlineData("Data Source=app.db;Default Timeout=5;Mode=ReadOnly", 5, true)]
    [InlineData("sqlite:///app.db?Default+Timeout=5&Mode=ReadOnly", 5, true)]
    public void Its_keywords_count(string text, int timeoutSeconds, bool isReadOnly)
    {
        var database = SqliteDatabase.Parse(text);
        Assert.Equal(timeoutSeconds, database.TimeoutSeconds);
        Assert.Equal(isReadOnly, database.IsReadOnly);
    }

    [Theory]
    [InlineData("", "The connection string is empty")]
    [InlineData("Fata Source=app.db", "not valid")]
    [InlineData("Data Source=app.db;Mode=Sometimes", "not valid")]
    [InlineData("postgresql://user:secret@localhost/db", "can't open a 'postgresql://' URL")]
    [InlineData("sqlite://app.db", "names a host")]
    [InlineData("sqlite:app.db", "names a host")]
    [InlineData("sqlite:///app.db?Colour=red", "'Colour' in the URL is no keyword")]
    public void A_wrong_one_is_an_error_that_says_what_to_write(string text, string message)
    {
        var error = Assert.Throws<OrmException>(() => SqliteDatabase.Parse(text));
        Assert.Contains(message, error.Message);
        Assert.DoesNotContain("secret", error.ToString());
    }

    [Fact]
    public void A_password_is_not_told()
    {
        var error = Assert.Throws<OrmException>(() => SqliteDatabase.Parse("Data Source=app.db;Password=secret;Nonsense=1"));
        Assert.DoesNotContain("secret", error.ToString());
    }

    [Fact]
    public void A_missing_directory_is_named()
    {
        using var driver = new DriverTest(";Data Source=/nowhere/at/all/app.db");
        var error = Assert.Throws<OrmException>(driver.Rent);
        Assert.Equal("The SQLite database '/nowhere/at/all/app.db' can't be opened: its directory '/nowhere/at/all' does not exist. Create it first.", error.Message);
    }

    [Fact]
    public void A_file_that_is_no_database_is_told()
    {
        using var driver = new DriverTest();
        File.WriteAllText(driver.File.Path, new string('x', 4096));
        Assert.Contains("no SQLite database", Assert.Throws<OrmException>(driver.Rent).Message);
        Assert.Empty(driver.File.OpenHandles);
    }
}

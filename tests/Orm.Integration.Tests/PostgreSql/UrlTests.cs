using Npgsql;
using Orm.PostgreSql;
using Orm.PostgreSql.Connections;

namespace Orm.Integration.Tests.PostgreSql;

public class UrlTests
{
    [Theory]
    [InlineData("postgresql://", "localhost", 5432, null, null, null)]
    [InlineData("postgres://db.example", "db.example", 5432, null, null, null)]
    [InlineData("postgresql://ann:secret@db.example:6543/shop", "db.example", 6543, "ann", "secret", "shop")]
    [InlineData("postgresql://a%40b:p%3A%2F%40@h/my%20shop", "h", 5432, "a@b", "p:/@", "my shop")]
    [InlineData("postgresql://ann:p@ss@h/d", "h", 5432, "ann", "p@ss", "d")]
    [InlineData("postgresql://[::1]:5433/d", "::1", 5433, null, null, "d")]
    [InlineData("postgresql://first:1,second:2/d", "first:1,second:2", 5432, null, null, "d")]
    [InlineData("postgresql:///d?host=/var/run/postgresql", "/var/run/postgresql", 5432, null, null, "d")]
    [InlineData("postgresql://%2Fvar%2Frun%2Fpostgresql/d", "/var/run/postgresql", 5432, null, null, "d")]
    [InlineData("postgresql://h/d?user=ann&password=p%26q", "h", 5432, "ann", "p&q", "d")]
    public void A_URL_is_read_as_libpq_reads_it(string url, string host, int port, string? user, string? password, string? database)
    {
        var settings = ConnectionText.Parse(url);
        Assert.Equal((host, port, user, password, database), (settings.Host, settings.Port, settings.Username, settings.Password, settings.Database));
    }

    [Fact]
    public void Keywords_are_libpqs_or_Npgsqls()
    {
        var settings = ConnectionText.Parse("postgresql://h/d?sslmode=verify-full&connect_timeout=7&application_name=my%20app&Max%20Auto%20Prepare=0");
        Assert.Equal((SslMode.VerifyFull, 7, "my app", 0), (settings.SslMode, settings.Timeout, settings.ApplicationName, settings.MaxAutoPrepare));
    }

    [Theory]
    [InlineData("postgresql://ann:geheim@h:port/d", "port")]
    [InlineData("postgresql://ann:geheim@h:70000/d", "port")]
    [InlineData("postgresql://ann:geheim%2@h/d", "%")]
    [InlineData("postgresql://ann:geheim@h/d/e", "database")]
    [InlineData("postgresql://ann:geheim@[::1/d", "host")]
    [InlineData("postgresql://ann:geheim@h/d?nonsense=1", "nonsense")]
    [InlineData("mysql://ann:geheim@h/d", "mysql")]
    [InlineData("Host=h;Password=geheim;Nonsense=1", "nonsense")]
    [InlineData("Host=h;Password=geheim;Port=x", "port")]
    [InlineData("Host=h;geheim", "keyword=value")]
    [InlineData("", "empty")]
    public void A_malformed_one_is_an_error_that_names_the_part_and_repeats_no_password(string text, string part)
    {
        var error = Assert.Throws<OrmException>(() => PostgreSqlEngine.Create(text));
        Assert.Contains(part, error.Message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("geheim", error.ToString(), StringComparison.Ordinal);
    }
}

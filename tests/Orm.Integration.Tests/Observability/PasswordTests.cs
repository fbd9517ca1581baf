using Orm.PostgreSql;
using Orm.Sqlite;

namespace Orm.Integration.Tests.Observability;

/// <summary>A password is told by nothing, whatever SensitiveData says.</summary>
public sealed class PasswordTests
{
    const string Password = "planted4c1fpassword";

    public static TheoryData<string, bool> Texts => new()
    {
        { $"Host=127.0.0.1;Port=1;Username=app;Password={Password};Timeout=2", true },
        { $"postgresql://app:{Password}@127.0.0.1:1/shop?connect_timeout=2", true },
        { $"postgresql://app:{Password}@127.0.0.1:99999999/shop", true },
        { $"postgresql://app:{Password}@127.0.0.1/shop?nonsense=1", true },
        { $"Host=127.0.0.1;Password={Password};Port=none", true },
        { $"Host=127.0.0.1;Password={Password};'", true },
        { $"mysql://app:{Password}@127.0.0.1/shop", true },
        { $"Data Source=/nowhere/at/all.db;Password={Password}", false },
        { $"Data Source=app.db;Password={Password};Nonsense=1", false },
        { $"Data Source=app.db;Password={Password};'", false },
        { $"sqlite:///app.db?Password={Password}&Mode=none", false },
        { $"mysql://app:{Password}@127.0.0.1/shop", false },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task The_password_of_a_connection_string_or_URL_is_told_by_nothing(string text, bool isPostgreSql)
    {
        foreach (var tellsValues in new[] { false, true })
        {
            using var captured = new Captured();
            var options = new OrmOptions { Echo = true, SensitiveData = tellsValues, LoggerFactory = captured };
            var error = await captured.Try(async () =>
            {
                await using var engine = isPostgreSql ? PostgreSqlEngine.Create(text, options) : SqliteEngine.Create(text, options);
                await using var session = engine.OpenSession();
                await session.ExecuteAsync($"SELECT 1");
            });

            Assert.NotNull(error);
            captured.ObserveConnections();
            Assert.Empty(captured.Holding(Password));
        }
    }
}

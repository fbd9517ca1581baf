namespace Orm.Generators.Tests.Diagnostics;

public class Orm304Tests
{
    [Fact]
    public Task The_message_says_what_to_add() => Diagnose.ExpectMessage(
        "'Age' of 'User' has a default on PostgreSQL and none on SQLite, where the property's own value would be inserted. Add [Column(DefaultSql = …, Dialect = Dialect.Sqlite)].",
        """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(DefaultSql = "1", Dialect = Dialect.PostgreSql)] public int? Age { get; set; } }
        """);
}

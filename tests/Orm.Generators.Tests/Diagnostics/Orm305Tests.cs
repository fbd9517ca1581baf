namespace Orm.Generators.Tests.Diagnostics;

public class Orm305Tests
{
    [Fact]
    public Task The_message_says_what_to_add() => Diagnose.ExpectMessage(
        "'Age' of 'User' has a default on SQLite and none on PostgreSQL, where the property's own value would be inserted. Add [Column(DefaultSql = …, Dialect = Dialect.PostgreSql)].",
        """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Default = 1, Dialect = Dialect.Sqlite)] public int? Age { get; set; } }
        """);
}

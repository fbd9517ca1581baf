namespace Orm.Generators.Tests.Diagnostics;

public class Orm312Tests
{
    [Fact]
    public Task A_check_on_a_property() => Diagnose.Expect("ORM312", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Check([|"age > 0"|], Dialect = Dialect.PostgreSql)] public int Age { get; set; } }
        """);

    [Fact]
    public Task A_second_check_without_its_twin() => Diagnose.Expect("ORM312", """
        [Table, Check("age > 0", Dialect = Dialect.PostgreSql), Check([|"age < 9"|], Dialect = Dialect.PostgreSql), Check("age > 1", Dialect = Dialect.Sqlite), Check("id > 0")]
        public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }
        """);

    [Fact]
    public Task Twins_in_any_order_and_the_filter_of_an_index_that_is_not_unique() => Diagnose.ExpectNothing("""
        [Table, Check("age > 1", Dialect = Dialect.Sqlite), Check("age > 0", Dialect = Dialect.PostgreSql), Index(nameof(Age), Where = "age > 0", Dialect = Dialect.PostgreSql)]
        public partial class User
        {
            [Key] public int Id { get; set; }
            [Check("age < 9", Dialect = Dialect.PostgreSql), Check("true", Dialect = Dialect.Sqlite)] public int Age { get; set; }
        }
        """);

    [Fact]
    public Task The_message_says_what_a_check_would_do() => Diagnose.ExpectMessage(
        "[Check] of 'User' has its condition for PostgreSQL alone, so on SQLite nothing would be checked. Repeat it with Dialect = Dialect.Sqlite; \"true\" says that this is meant.",
        """
        [Table, Check("id > 0", Dialect = Dialect.PostgreSql)] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task The_message_says_what_an_index_would_do() => Diagnose.ExpectMessage(
        "The unique index 'ux_user_age' of 'User' has its condition for PostgreSQL alone, so on SQLite every row would have to be unique. Repeat it with Dialect = Dialect.Sqlite; \"true\" says that this is meant.",
        """
        [Table, Index(nameof(Age), Unique = true, Where = "age > 0", Dialect = Dialect.PostgreSql)] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }
        """);
}

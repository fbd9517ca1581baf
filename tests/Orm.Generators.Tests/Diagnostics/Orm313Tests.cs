namespace Orm.Generators.Tests.Diagnostics;

public class Orm313Tests
{
    [Fact]
    public Task A_check_on_a_property() => Diagnose.Expect("ORM313", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Check([|"age > 0"|], Dialect = Dialect.Sqlite)] public int Age { get; set; } }
        """);

    [Fact]
    public Task A_second_check_without_its_twin() => Diagnose.Expect("ORM313", """
        [Table, Check("age > 0", Dialect = Dialect.Sqlite), Check([|"age < 9"|], Dialect = Dialect.Sqlite), Check("age > 1", Dialect = Dialect.PostgreSql), Check("id > 0")]
        public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }
        """);

    [Fact]
    public Task Twins_in_any_order_and_the_filter_of_an_index_that_is_not_unique() => Diagnose.ExpectNothing("""
        [Table, Check("age > 1", Dialect = Dialect.PostgreSql), Check("age > 0", Dialect = Dialect.Sqlite), Index(nameof(Age), Where = "age > 0", Dialect = Dialect.Sqlite)]
        public partial class User
        {
            [Key] public int Id { get; set; }
            [Check("age < 9", Dialect = Dialect.Sqlite), Check("true", Dialect = Dialect.PostgreSql)] public int Age { get; set; }
        }
        """);

    [Fact]
    public Task The_message_says_what_a_check_would_do() => Diagnose.ExpectMessage(
        "[Check] of 'User' has its condition for SQLite alone, so on PostgreSQL nothing would be checked. Repeat it with Dialect = Dialect.PostgreSql; \"true\" says that this is meant.",
        """
        [Table, Check("id > 0", Dialect = Dialect.Sqlite)] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task The_message_says_what_an_index_would_do() => Diagnose.ExpectMessage(
        "The unique index 'ux_user_age' of 'User' has its condition for SQLite alone, so on PostgreSQL every row would have to be unique. Repeat it with Dialect = Dialect.PostgreSql; \"true\" says that this is meant.",
        """
        [Table, Index(nameof(Age), Unique = true, Where = "age > 0", Dialect = Dialect.Sqlite)] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }
        """);
}

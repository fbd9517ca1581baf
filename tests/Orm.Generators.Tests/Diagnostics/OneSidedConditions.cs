namespace Orm.Generators.Tests.Diagnostics;

/// <summary>Conditions that are given for one database alone: each of the two rules is the other with the databases changed.</summary>
/// <param name="id">The rule.</param>
/// <param name="given">The database that has the condition.</param>
/// <param name="lacking">The one that lacks it.</param>
public abstract class OneSidedConditions(string id, Dialect given, Dialect lacking)
{
    [Fact]
    public Task A_check_on_a_property() => Diagnose.Expect(id, $$"""
        [Table] public partial class User { [Key] public int Id { get; set; } [Check([|"age > 0"|], Dialect = Dialect.{{given}})] public int Age { get; set; } }
        """);

    [Fact]
    public Task A_second_check_without_its_twin() => Diagnose.Expect(id, $$"""
        [Table, Check("age > 0", Dialect = Dialect.{{given}}), Check([|"age < 9"|], Dialect = Dialect.{{given}}), Check("age > 1", Dialect = Dialect.{{lacking}}), Check("id > 0")]
        public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }
        """);

    [Fact]
    public Task Twins_in_any_order_and_the_filter_of_an_index_that_is_not_unique() => Diagnose.ExpectNothing($$"""
        [Table, Check("age > 1", Dialect = Dialect.{{lacking}}), Check("age > 0", Dialect = Dialect.{{given}}), Index(nameof(Age), Where = "age > 0", Dialect = Dialect.{{given}})]
        public partial class User
        {
            [Key] public int Id { get; set; }
            [Check("age < 9", Dialect = Dialect.{{given}}), Check("true", Dialect = Dialect.{{lacking}})] public int Age { get; set; }
        }
        """);

    [Fact]
    public Task The_message_says_what_a_check_would_do() => Diagnose.ExpectMessage(
        $"[Check] of 'User' has its condition for {Name(given)} alone, so on {Name(lacking)} nothing would be checked. Repeat it with Dialect = Dialect.{lacking}; \"true\" says that this is meant.",
        $$"""
        [Table, Check("id > 0", Dialect = Dialect.{{given}})] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task The_message_says_what_an_index_would_do() => Diagnose.ExpectMessage(
        $"The unique index 'ux_user_age' of 'User' has its condition for {Name(given)} alone, so on {Name(lacking)} every row would have to be unique. Repeat it with Dialect = Dialect.{lacking}; \"true\" says that this is meant.",
        $$"""
        [Table, Index(nameof(Age), Unique = true, Where = "age > 0", Dialect = Dialect.{{given}})] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }
        """);

    static string Name(Dialect dialect) => dialect == Dialect.Sqlite ? "SQLite" : "PostgreSQL";
}

namespace Orm.Generators.Tests.Diagnostics;

public class Orm402Tests
{
    [Fact]
    public Task Two_indexes_of_one_class() => Diagnose.Expect("ORM402", """
        [Table, Index(nameof(Id), Name = "a"), [|Index|](nameof(Age), Name = "a")] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }
        """);

    [Fact]
    public Task The_same_index_twice() => Diagnose.Expect("ORM402", """
        [Table, Index(nameof(Age)), [|Index|](nameof(Age))] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }
        """);

    [Fact]
    public Task An_index_repeated_for_the_other_database() => Diagnose.ExpectNothing("""
        [Table, Index(nameof(Age), Where = "age > 0", Dialect = Dialect.Sqlite), Index(nameof(Age), Where = "age > 1", Dialect = Dialect.PostgreSql)] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }
        """);

    [Fact]
    public Task The_message_names_the_index() => Diagnose.ExpectMessage(
        "Two indexes are named 'ix_user_age', the second on 'User'. Give one another Name, or remove it.",
        """
        [Table, Index(nameof(Age)), Index(nameof(Age))] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }
        """);
}

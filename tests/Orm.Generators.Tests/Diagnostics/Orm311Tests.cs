namespace Orm.Generators.Tests.Diagnostics;

public class Orm311Tests
{
    [Fact]
    public Task A_table() => Diagnose.Expect("ORM311", """
        [Table([|"SQLite_users"|])] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task A_name_made_of_the_classs() => Diagnose.Expect("ORM311", """
        [Table] public partial class [|SqliteUser|] { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task An_index() => Diagnose.Expect("ORM311", """
        [Table, Index(nameof(Id), Name = [|"sqlite_index"|])] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task Names_that_begin_like_it_and_columns() => Diagnose.ExpectNothing("""
        [Table("sqlite")] public partial class User { [Key] public int Id { get; set; } [Column("sqlite_version")] public int Version { get; set; } }
        [Table("sqliteuser")] public partial class SqliteUser { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task The_message_names_it() => Diagnose.ExpectMessage(
        "The table of 'User' is named 'sqlite_users', and SQLite refuses names that begin with 'sqlite_'. Give another name.",
        """
        [Table("sqlite_users")] public partial class User { [Key] public int Id { get; set; } }
        """);
}

namespace Orm.Generators.Tests.Diagnostics;

public class Orm115Tests
{
    [Fact]
    public Task AsText_on_a_number() => Diagnose.Expect("ORM115", """
        [Table] public partial class User { [Key] public int Id { get; set; } [[|AsText|]] public int Age { get; set; } }
        """);

    [Fact]
    public Task AsText_on_a_list_of_numbers() => Diagnose.Expect("ORM115", """
        [Table] public partial class User { [Key] public int Id { get; set; } [[|AsText|]] public List<int> Ages { get; set; } = []; }
        """);

    [Fact]
    public Task AsText_on_a_list_of_enums() => Diagnose.ExpectNothing("""
        [Table] public partial class User { [Key] public int Id { get; set; } [AsText] public List<DayOfWeek> Days { get; set; } = []; }
        """);

    [Fact]
    public Task Length_on_an_array() => Diagnose.Expect("ORM115", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Length = [|5|])] public string[] Names { get; set; } = []; }
        """);

    [Fact]
    public Task Precision_on_a_list() => Diagnose.Expect("ORM115", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Precision = [|5|])] public List<decimal> Prices { get; set; } = []; }
        """);

    [Fact]
    public Task Version_on_JSON() => Diagnose.Expect("ORM115", """
        [System.Text.Json.Serialization.JsonSerializable(typeof(int))] public partial class AppJson : System.Text.Json.Serialization.JsonSerializerContext;
        [Table] public partial class User { [Key] public int Id { get; set; } [Json, [|Version|]] public int Version { get; set; } }
        """);

    [Fact]
    public Task Version_on_an_array() => Diagnose.Expect("ORM115", """
        [Table] public partial class User { [Key] public int Id { get; set; } [[|Version|]] public int[] Versions { get; set; } = []; }
        """);

    [Fact]
    public Task Version_on_a_text() => Diagnose.Expect("ORM115", """
        [Table] public partial class User { [Key] public int Id { get; set; } [[|Version|]] public string Version { get; set; } = ""; }
        """);

    [Fact]
    public Task Version_on_a_number_that_can_be_null() => Diagnose.Expect("ORM115", """
        [Table] public partial class User { [Key] public int Id { get; set; } [[|Version|]] public int? Version { get; set; } }
        """);

    [Fact]
    public Task Version_on_a_nullable_long() => Diagnose.Expect("ORM115", """
        [Table] public partial class User { [Key] public int Id { get; set; } [[|Version|]] public long? Version { get; set; } }
        """);

    [Fact]
    public Task Precision_on_a_double() => Diagnose.Expect("ORM115", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Precision = [|5|])] public double Size { get; set; } }
        """);

    [Fact]
    public Task Collation_on_a_number() => Diagnose.Expect("ORM115", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Collation = [|"NOCASE"|])] public int Age { get; set; } }
        """);

    [Fact]
    public Task Length_on_an_enum_kept_as_a_number() => Diagnose.Expect("ORM115", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Length = [|5|])] public DayOfWeek Day { get; set; } }
        """);

    [Fact]
    public Task Length_on_an_enum_kept_as_text() => Diagnose.ExpectNothing("""
        [Table] public partial class User { [Key] public int Id { get; set; } [AsText, Column(Length = 9)] public DayOfWeek Day { get; set; } }
        """);

    [Fact]
    public Task Length_on_bytes() => Diagnose.ExpectNothing("""
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Length = 9)] public byte[] Hash { get; set; } = []; }
        """);

    [Fact]
    public Task The_message_says_what_it_is_for() => Diagnose.ExpectMessage(
        "AsText does not fit 'Age', whose type is 'int': it is for an enum. Remove it or change the type.",
        """
        [Table] public partial class User { [Key] public int Id { get; set; } [AsText] public int Age { get; set; } }
        """);

    [Theory]
    [InlineData("string?"), InlineData("decimal"), InlineData("byte"), InlineData("DayOfWeek")]
    public Task A_sequence_of_what_is_no_number(string type) => Diagnose.Expect("ORM115", $$"""
        [Table] public partial class User { [Key] public int Id { get; set; } [[|Sequence|]("n"), Column(DefaultSql = "1", Dialect = Dialect.Sqlite)] public {{type}} Number { get; set; } }
        """);

    [Fact]
    public Task A_collation_of_a_type_of_PostgreSQL() => Diagnose.Expect("ORM115", """
        [PostgreSqlEnum] public enum Mood { Sad }
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Collation = [|"C"|])] public Mood Mood { get; set; } }
        """);

    [Fact]
    public Task A_version_that_is_converted() => Diagnose.Expect("ORM115", Converters.UserId + """
        [Table] public partial class Note { [Key] public int Id { get; set; } [[|Version|]] public UserId Version { get; set; } }
        """);
}

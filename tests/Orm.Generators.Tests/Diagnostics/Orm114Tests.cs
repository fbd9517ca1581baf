namespace Orm.Generators.Tests.Diagnostics;

public class Orm114Tests
{
    [Fact]
    public Task Version_on_the_key() => Diagnose.Expect("ORM114", """
        [Table] public partial class User { [Key, [|Version|]] public int Id { get; set; } }
        """);

    [Fact]
    public Task Json_and_AsText() => Diagnose.Expect("ORM114", """
        [System.Text.Json.Serialization.JsonSerializable(typeof(DayOfWeek))] public partial class AppJson : System.Text.Json.Serialization.JsonSerializerContext;
        [Table] public partial class User { [Key] public int Id { get; set; } [Json, [|AsText|]] public DayOfWeek Day { get; set; } }
        """);

    [Fact]
    public Task Json_and_a_converter() => Diagnose.Expect("ORM114", Converters.Uri + """
        [System.Text.Json.Serialization.JsonSerializable(typeof(Uri))] public partial class AppJson : System.Text.Json.Serialization.JsonSerializerContext;
        [Table] public partial class User { [Key] public int Id { get; set; } [Json, [|Converter<UriConverter>|]] public Uri? Home { get; set; } }
        """);

    [Fact]
    public Task Json_with_and_without_a_context() => Diagnose.Expect("ORM114", """
        [System.Text.Json.Serialization.JsonSerializable(typeof(Uri))] public partial class AppJson : System.Text.Json.Serialization.JsonSerializerContext;
        [Table] public partial class User { [Key] public int Id { get; set; } [Json<AppJson>, [|Json|]] public Uri? Home { get; set; } }
        """);

    [Fact]
    public Task Two_versions() => Diagnose.Expect("ORM114", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Version] public int A { get; set; } [[|Version|]] public int B { get; set; } }
        """);

    [Fact]
    public Task Unique_on_a_key_of_one_part() => Diagnose.Expect("ORM114", """
        [Table] public partial class User { [Key, [|Unique|]] public int Id { get; set; } }
        """);

    [Fact]
    public Task Default_and_DefaultSql() => Diagnose.Expect("ORM114", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Default = [|1|], DefaultSql = "2")] public int? Level { get; set; } }
        """);

    [Fact]
    public Task A_default_for_a_version() => Diagnose.Expect("ORM114", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Version, Column(Default = [|1|])] public int Version { get; set; } }
        """);

    [Fact]
    public Task Two_columns_for_one_database() => Diagnose.Expect("ORM114", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column("a"), [|Column|](Length = 3)] public string Name { get; set; } = ""; }
        """);

    [Fact]
    public Task Two_names() => Diagnose.Expect("ORM114", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column("a"), Column([|"b"|], Dialect = Dialect.Sqlite)] public string Name { get; set; } = ""; }
        """);

    [Fact]
    public Task Two_references_to_one_table() => Diagnose.Expect("ORM114", """
        [Table] public partial class User { [Key] public int Id { get; set; } [References<User>, [|References<User>|]] public int? Boss { get; set; } }
        """);

    [Fact]
    public Task Unique_on_a_part_of_a_key() => Diagnose.ExpectNothing("""
        [Table] public partial class User { [Key, Unique] public int A { get; set; } [Key] public int B { get; set; } }
        """);

    [Fact]
    public Task The_message_says_why() => Diagnose.ExpectMessage(
        "[Version] and [Key] on 'Id' contradict each other: a key stays what it is, a version rises with each change",
        """
        [Table] public partial class User { [Key, Version] public int Id { get; set; } }
        """);

    [Theory]
    [InlineData("[Key(Generated = false), [|Computed|](\"1\")] public int Id { get; }")]
    [InlineData("[Key] public int Id { get; set; } [Version, [|Computed|](\"1\")] public int Version { get; }")]
    [InlineData("[Key] public int Id { get; set; } [Column(Default = 1), [|Computed|](\"1\")] public partial int Level { get; }")]
    [InlineData("[Key] public int Id { get; set; } [Computed(\"1\"), [|Computed|](\"2\")] public int Level { get; }")]
    public Task Computed_beside_what_gives_the_value_otherwise(string properties) => Diagnose.Expect("ORM114", $$"""
        [Table] public partial class User { {{properties}} }
        """);

    [Theory]
    [InlineData("[Key] public int Id { get; set; } [[|Sequence|](\"n\"), Column(Default = 1)] public int? Number { get; set; }")]
    [InlineData("[Key] public int Id { get; set; } [[|Sequence|](\"n\"), Computed(\"1\"), Column(DefaultSql = \"1\", Dialect = Dialect.Sqlite)] public int Number { get; }", 2)]
    [InlineData("[Key(Generated = false), [|Sequence|](\"n\"), Column(DefaultSql = \"1\", Dialect = Dialect.Sqlite)] public int Id { get; set; }")]
    [InlineData("[Key(Identity = Identity.ByDefault), [|Sequence|](\"n\"), Column(DefaultSql = \"1\", Dialect = Dialect.Sqlite)] public int Id { get; set; }")]
    [InlineData("[Key] public int Part { get; set; } [Key, [|Sequence|](\"n\"), Column(DefaultSql = \"1\", Dialect = Dialect.Sqlite)] public int Id { get; set; }")]
    public async Task Sequence_beside_what_gives_the_value_otherwise(string properties, int contradictions = 1)
    {
        var source = $$"""[Table] public partial class User { {{properties}} }""";
        var found = await Diagnose.Run(source.Replace("[|", "").Replace("|]", ""));
        Assert.Equal(Enumerable.Repeat("ORM114", contradictions), found.Select(diagnostic => diagnostic.Id));
        Assert.Contains(found, diagnostic => diagnostic.Location.SourceSpan.Start == source.IndexOf("[|", StringComparison.Ordinal));
    }
}

namespace Orm.Generators.Tests.Diagnostics;

public class Orm163Tests
{
    [Theory]
    [InlineData("A, [EnumLabel(\"A\")] B")]
    [InlineData("A, [EnumLabel(\"\")] B")]
    [InlineData("[EnumLabel(\"a\\0b\")] A")]
    [InlineData("[EnumLabel(\"a label that is far too long for PostgreSQL to take, as it takes 63 bytes\")] A")]
    public Task Labels_of_a_type_of_PostgreSQL(string members) => Diagnose.Expect("ORM163", $$"""
        [PostgreSqlEnum] public enum [|Mood|] { {{members}} }
        [Table] public partial class User { [Key] public int Id { get; set; } public Mood Mood { get; set; } }
        """);

    [Fact]
    public Task Labels_of_an_enum_kept_as_text() => Diagnose.Expect("ORM163", """
        [Flags] public enum [|Rights|] { [EnumLabel("read, write")] Read = 1, Write = 2 }
        [Table] public partial class User { [Key] public int Id { get; set; } [AsText] public Rights Rights { get; set; } }
        """);

    [Fact]
    public Task Of_an_enum_kept_as_its_number_labels_do_not_matter() => Diagnose.ExpectNothing("""
        public enum Mood { A, [EnumLabel("A")] B }
        [Table] public partial class User { [Key] public int Id { get; set; } public Mood Mood { get; set; } }
        """);

    [Fact]
    public Task The_message_says_which() => Diagnose.ExpectMessage(
        "'Mood' is kept as its members' labels, but 'A' and 'B' have both the label 'A'. Give another label by [EnumLabel(\"…\")].",
        """
        [PostgreSqlEnum] public enum Mood { A, [EnumLabel("A")] B }
        [Table] public partial class User { [Key] public int Id { get; set; } public Mood Mood { get; set; } }
        """);
}

namespace Orm.Generators.Tests.Diagnostics;

public class Orm310Tests
{
    [Theory]
    [InlineData("tableoid")]
    [InlineData("xmin")]
    [InlineData("cmin")]
    [InlineData("xmax")]
    [InlineData("cmax")]
    [InlineData("ctid")]
    public Task Each_of_its_columns(string name) => Diagnose.Expect("ORM310", $$"""
        [Table] public partial class User { [Key] public int Id { get; set; } [Column([|"{{name}}"|])] public int Number { get; set; } }
        """);

    [Fact]
    public Task A_name_made_of_the_propertys() => Diagnose.Expect("ORM310", """
        [Table] public partial class User { [Key] public int [|Ctid|] { get; set; } }
        """);

    [Fact]
    public Task Other_names_and_the_same_in_upper_case() => Diagnose.ExpectNothing("""
        [Table] public partial class User { [Key] public int Id { get; set; } [Column("XMIN")] public int Xmin { get; set; } public int XMax { get; set; } [Column("oid")] public int Oid { get; set; } }
        """);

    [Fact]
    public Task The_message_names_the_column() => Diagnose.ExpectMessage(
        "'Xmin' of 'Box' is mapped to column 'xmin', a name that PostgreSQL keeps for a column which every table has. Give another name by [Column(\"…\")].",
        """
        [Table] public partial class Box { [Key] public int Id { get; set; } public double Xmin { get; set; } }
        """);
}

namespace Orm.Generators.Tests.Diagnostics;

public class Orm319Tests
{
    [Fact]
    public Task Computed_by_SQLite_alone() => Diagnose.Expect("ORM319", """
        [Table] public partial class Box { [Key] public int Id { get; set; } public int Width { get; set; } [[|Computed|]("width * width", Dialect = Dialect.Sqlite)] public int Area { get; } }
        """);

    [Fact]
    public Task One_for_each() => Diagnose.ExpectNothing("""
        [Table] public partial class Box { [Key] public int Id { get; set; } public string? Label { get; set; }
        [Computed("instr(label, ':')", Dialect = Dialect.Sqlite)] [Computed("strpos(label, ':')", Dialect = Dialect.PostgreSql)] public int? Colon { get; } }
        """);
}

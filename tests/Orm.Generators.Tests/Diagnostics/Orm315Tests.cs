namespace Orm.Generators.Tests.Diagnostics;

public class Orm315Tests
{
    [Fact]
    public Task Virtual_on_both() => Diagnose.Expect("ORM315", """
        [Table] public partial class Box { [Key] public int Id { get; set; } public int Width { get; set; } [Computed("width * width", Virtual = [|true|])] public int Area { get; } }
        """);

    [Fact]
    public Task Virtual_on_SQLite_alone() => Diagnose.ExpectNothing("""
        [Table] public partial class Box { [Key] public int Id { get; set; } public int Width { get; set; }
        [Computed("width * width")] [Computed("width * width", Virtual = true, Dialect = Dialect.Sqlite)] public int Area { get; } }
        """);
}

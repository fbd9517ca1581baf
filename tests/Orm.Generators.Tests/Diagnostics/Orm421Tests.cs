namespace Orm.Generators.Tests.Diagnostics;

public class Orm421Tests
{
    const string Default = "Column(DefaultSql = \"1\", Dialect = Dialect.Sqlite)";

    [Fact]
    public Task Two_beginnings() => Diagnose.Expect("ORM421", $$"""
        [Table] public partial class A { [Key] public int Id { get; set; } [Sequence("numbers", Start = 100), {{Default}}] public long Number { get; set; } }
        [Table] public partial class B { [Key] public int Id { get; set; } [Sequence([|"numbers"|], Start = 200), {{Default}}] public long Number { get; set; } }
        """);

    [Fact]
    public Task One_sequence_for_two_tables() => Diagnose.ExpectNothing($$"""
        [Table] public partial class A { [Key] public int Id { get; set; } [Sequence("numbers", Start = 100), {{Default}}] public long Number { get; set; } }
        [Table] public partial class B { [Key] public int Id { get; set; } [Sequence("numbers", Start = 100), {{Default}}] public int? Number { get; set; } }
        """);
}

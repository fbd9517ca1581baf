namespace Orm.Generators.Tests.Diagnostics;

public class Orm317Tests
{
    [Fact]
    public Task A_sequence() => Diagnose.Expect("ORM317", """
        [Table] public partial class Order { [Key] public int Id { get; set; } [[|Sequence|]("order_number")] public int Number { get; set; } }
        """);

    [Fact]
    public Task A_sequence_of_keys() => Diagnose.Expect("ORM317", """
        [Table] public partial class Order { [Key, [|Sequence|]("order_ids")] public long Id { get; set; } }
        """);

    [Fact]
    public Task A_default_on_SQLite_in_its_place() => Diagnose.ExpectNothing("""
        [Table] public partial class Order { [Key] public int Id { get; set; }
        [Sequence("order_number"), Column(DefaultSql = "abs(random())", Dialect = Dialect.Sqlite)] public long Number { get; set; } }
        """);
}

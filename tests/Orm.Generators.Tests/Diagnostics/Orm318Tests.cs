namespace Orm.Generators.Tests.Diagnostics;

public class Orm318Tests
{
    [Fact]
    public Task Computed_by_PostgreSQL_alone() => Diagnose.Expect("ORM318", """
        [Table] public partial class Box { [Key] public int Id { get; set; } public int Width { get; set; } [[|Computed|]("width * width", Dialect = Dialect.PostgreSql)] public int Area { get; } }
        """);
}

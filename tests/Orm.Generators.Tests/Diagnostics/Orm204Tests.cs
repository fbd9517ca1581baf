namespace Orm.Generators.Tests.Diagnostics;

public class Orm204Tests
{
    [Fact]
    public Task A_lambda_over_a_type_parameter() => Diagnose.Expect("ORM204", """
        class Code { public interface IAged { int Age { get; } } void Run<T>(Query<T> query) where T : class, IEntity<T>, IAged { query.[|Where|](x => x.Age > 1); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task Raw_SQL_into_a_type_parameter() => Diagnose.Expect("ORM204", """
        class Code {  void Run<T>(Session session) { session.[|Sql<T>|]($"SELECT 1"); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task A_query_of_a_type_parameter_without_lambdas() => Diagnose.ExpectNothing("""
        class Code {  void Run<T>(Query<T> query) where T : class, IEntity<T> { _ = query.Skip(1).Take(2).ToList(); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);
}

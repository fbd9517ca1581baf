namespace Orm.Generators.Tests.Diagnostics;

public class Orm207Tests
{
    [Fact]
    public Task A_member_of_a_type_that_no_column_has() => Diagnose.Expect("ORM207", """
        class Code { public record Summary(int Id, Dictionary<string, int> Ages); void Run(Session session, int number, string text) { _ = session.Sql<[|Code.Summary|]>($"SELECT 1"); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task A_private_type() => Diagnose.Expect("ORM207", """
        class Code { private record Summary(int Id); void Run(Session session, int number, string text) { _ = session.Sql<[|Summary|]>($"SELECT 1"); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task A_tuple_with_a_part_that_no_column_has() => Diagnose.Expect("ORM207", """
        class Code {  void Run(Session session, int number, string text) { _ = session.Sql<[|(int, object)|]>($"SELECT 1, 2"); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task An_interface() => Diagnose.Expect("ORM207", """
        class Code {  void Run(Session session, int number, string text) { _ = session.Sql<[|IDisposable|]>($"SELECT 1"); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task Scalars_tuples_records_classes_and_entities() => Diagnose.ExpectNothing("""
        class Code { public record Named(int Id, string? Name) { public DateTime? Since { get; init; } } public class Plain { public required string Name { get; set; } public int Age { get; set; } public int Half => Age / 2; } public readonly record struct Point(int X, int Y); void Run(Session session, int number, string text) { _ = session.Sql<int>($"SELECT 1"); _ = session.Sql<string?>($"SELECT 1"); _ = session.Sql<(int Id, string? Name, Color? Color)>($"SELECT 1, 2, 3"); _ = session.Sql<Named>($"SELECT 1"); _ = session.Sql<Plain>($"SELECT 1"); _ = session.Sql<Point>($"SELECT 1"); _ = session.Sql<User>($"SELECT 1"); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);
}

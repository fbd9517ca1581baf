namespace Orm.Generators.Tests.Diagnostics;

public class Orm145Tests
{
    [Theory]
    [InlineData("public abstract class Part { public int A { get; set; } }", "Part")]
    [InlineData("public class Part<T> { public int A { get; set; } }", "Part<int>")]
    [InlineData("public interface IPart { int A { get; set; } }", "IPart")]
    [InlineData("", "int")]
    [InlineData("", "string")]
    [InlineData("public sealed class Part { public int A { get; set; } [Embedded] public [|Part|] Inner { get; set; } = null!; }", "Part", false)]
    [InlineData("public sealed record Geo(int X); public sealed record Part(int A, [property: Embedded] [|Geo?|] Geo);", "Part", false)]
    public Task What_can_not_be_embedded(string declaration, string type, bool isMarked = true) => Diagnose.Expect("ORM145", $$"""
        {{declaration}}
        [Table] public partial class Note { [Key] public int Id { get; set; } [Embedded] public required {{(isMarked ? $"[|{type}|]" : type)}} Part { get; set; } }
        """);

    [Fact]
    public Task An_entity() => Diagnose.Expect("ORM145", """
        [Table] public partial class Part { [Key] public int Id { get; set; } }
        [Table] public partial class Note { [Key] public int Id { get; set; } [Embedded] public required [|Part|] Part { get; set; } }
        """);

    [Theory]
    [InlineData("public sealed class Part { public int A { get; set; } public string? B { get; init; } }")]
    [InlineData("public sealed record Part(int A, string? B);")]
    [InlineData("public readonly record struct Part(int A, string? B);")]
    [InlineData("public struct Part { public int A { get; set; } public string? B { get; set; } }")]
    [InlineData("public sealed class Part(int a) { public int A { get; } = a; public required string B { get; init; } [NotMapped] public object? C { get; set; } public string D => B; }")]
    [InlineData("public sealed record Geo(double X, double Y); public sealed record Part(int A, [property: Embedded] Geo Geo);")]
    public Task What_can_be(string declaration) => Diagnose.ExpectNothing($$"""
        {{declaration}}
        [Table]
        public partial class Note
        {
            [Key] public int Id { get; set; }
            [Embedded] public required Part Part { get; set; }
            [Embedded] public Part? Other { get; set; }
            [Embedded(Prefix = "")] public required partial Part Third { get; set; }
            [Embedded] public partial Part? Fourth { get; private set; }
        }
        """);

    [Fact]
    public Task With_a_column_of_its_own() => Diagnose.Expect("ORM114", """
        public sealed record Part(int A);
        [Table] public partial class Note { [Key] public int Id { get; set; } [Embedded, [|Column|]("part")] public required Part Part { get; set; } }
        """);

    [Fact]
    public Task Columns_of_two_objects_that_are_one() => Diagnose.Expect("ORM122", """
        public sealed record Part([property: [|Column|]("a")] int A);
        [Table] public partial class Note { [Key] public int Id { get; set; } [Embedded(Prefix = "")] public required Part Part { get; set; } [Embedded(Prefix = "")] public required Part Other { get; set; } }
        """.Replace("[|Column|](\"a\")", "Column([|\"a\"|])"));

    [Fact]
    public Task The_message_says_why() => Diagnose.ExpectMessage(
        "'Part' can't be embedded as 'Inner' of 'Part': it holds itself. Embed a class, record or struct whose properties can be columns.",
        """
        public sealed class Part { public int A { get; set; } [Embedded] public Part Inner { get; set; } = null!; }
        [Table] public partial class Note { [Key] public int Id { get; set; } [Embedded] public required Part Part { get; set; } }
        """);
}

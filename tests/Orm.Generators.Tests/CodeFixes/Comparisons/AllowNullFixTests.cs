using Orm.CodeFixes.Comparisons;

namespace Orm.Generators.Tests.CodeFixes.Comparisons;

public class AllowNullFixTests
{
    [Theory]
    [InlineData("u.Name == null")]
    [InlineData("u.Id > 3 && u.Name is not null")]
    public Task The_property_becomes_nullable(string condition) => Fix.Expect<AllowNullFix>(
        "Let 'Name' be null: string?", Source(condition, "public required string Name { get; set; } // one"), Source(condition, "public required string? Name { get; set; } // one"));

    [Fact]
    public Task The_parameter_of_a_record_too() => Fix.Expect<AllowNullFix>(
        "Let 'Name' be null: string?",
        "class Code { void Run(Session session) { _ = session.Query<User>().Any(u => u.Name == null); } } [Table] public partial record User([property: Key] int Id, string Name);",
        "class Code { void Run(Session session) { _ = session.Query<User>().Any(u => u.Name == null); } } [Table] public partial record User([property: Key] int Id, string? Name);");

    [Theory]
    [InlineData("u.Count < 0")]
    [InlineData("u.Name == u.Name")]
    public Task Another_comparison_is_none_with_null(string condition)
        => Fix.ExpectNone<AllowNullFix>(Source(condition, "public required string Name { get; set; }"));

    static string Source(string condition, string property) => $$"""
        class Code { void Run(Session session) { _ = session.Query<User>().Any(u => {{condition}}); } }
        [Table] public partial class User
        {
            [Key] public int Id { get; set; }
            {{property}}
            public uint Count { get; set; }
        }
        """;
}

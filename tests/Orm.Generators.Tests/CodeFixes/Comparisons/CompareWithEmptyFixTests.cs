using Orm.CodeFixes.Comparisons;

namespace Orm.Generators.Tests.CodeFixes.Comparisons;

public class CompareWithEmptyFixTests
{
    [Theory]
    [InlineData("u.Name == null", "u.Name == \"\"")]
    [InlineData("u.Age > 3 && null != u.Name", "u.Age > 3 && \"\" != u.Name")]
    [InlineData("u.Name is null", "u.Name is \"\"")]
    [InlineData("u.Name is not null", "u.Name is not \"\"")]
    public Task A_string_is_compared_with_the_empty_one(string before, string after)
        => Fix.Expect<CompareWithEmptyFix>("Compare 'Name' with \"\"", Source(before), Source(after));

    [Theory]
    [InlineData("u.Picture == null")]
    [InlineData("u.Count < 0")]
    [InlineData("u.Age == u.Age")]
    public Task What_is_no_string_has_no_empty_one(string condition) => Fix.ExpectNone<CompareWithEmptyFix>(Source(condition));

    static string Source(string condition) => $$"""
        class Code { void Run(Session session) { _ = session.Query<User>().Any(u => {{condition}}); } }
        [Table] public partial class User
        {
            [Key] public int Id { get; set; }
            public required string Name { get; set; }
            public byte[] Picture { get; set; } = [];
            public int Age { get; set; }
            public uint Count { get; set; }
        }
        """;
}

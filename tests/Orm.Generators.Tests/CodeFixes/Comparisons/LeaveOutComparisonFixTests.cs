using Orm.CodeFixes.Comparisons;

namespace Orm.Generators.Tests.CodeFixes.Comparisons;

public class LeaveOutComparisonFixTests
{
    [Theory]
    [InlineData("u.Age > 3 && u.Name != null", "u.Age > 3", "u.Name != null")]
    [InlineData("u.Name != null && u.Age > 3", "u.Age > 3", "u.Name != null")]
    [InlineData("u.Age > 3 && u.Count >= 0 && u.Age < 9", "u.Age > 3 && u.Age < 9", "u.Count >= 0")]
    [InlineData("u.Age > 3 || u.Name is null", "u.Age > 3", "u.Name is null")]
    [InlineData("u.Age > 3 && !(u.Name == null)", "u.Age > 3", "!(u.Name == null)")]
    [InlineData("(u.Age > 3 || u.Count < 0) && u.Age < 9", "(u.Age > 3) && u.Age < 9", "u.Count < 0")]
    public Task What_stands_beside_it_is_kept(string before, string after, string dropped)
        => Fix.Expect<LeaveOutComparisonFix>($"Leave out '{dropped}'", Source(before), Source(after));

    [Theory]
    [InlineData("u.Name == null", "false", "Write 'false' for 'u.Name == null'")]
    [InlineData("u.Count >= 0", "true", "Write 'true' for 'u.Count >= 0'")]
    [InlineData("u.Age > 3 && u.Name == null", "u.Age > 3 && false", "Write 'false' for 'u.Name == null'")]
    [InlineData("u.Age > 3 && !(u.Name != null)", "u.Age > 3 && false", "Write 'false' for '!(u.Name != null)'")]
    [InlineData("(u.Count < 0 ? u.Age : 3) == 3", "(false ? u.Age : 3) == 3", "Write 'false' for 'u.Count < 0'")]
    public Task Elsewhere_its_answer_is_written(string before, string after, string title) => Fix.Expect<LeaveOutComparisonFix>(title, Source(before), Source(after));

    [Fact]
    public Task Lines_of_a_condition_stay_where_they_are() => Fix.Expect<LeaveOutComparisonFix>(
        "Leave out 'u.Name != null'",
        Source("u.Age > 3 // old\n            && u.Name != null // named\n            && u.Age < 9 // young\n"),
        Source("u.Age > 3 // named\n            && u.Age < 9 // young\n"));

    static string Source(string condition) => $$"""
        class Code { void Run(Session session) { _ = session.Query<User>().Where(u => {{condition}}).ToList(); } }
        [Table] public partial class User
        {
            [Key] public int Id { get; set; }
            public required string Name { get; set; }
            public int Age { get; set; }
            public uint Count { get; set; }
        }
        """;
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;

namespace Orm.Generators.Tests.Diagnostics;

public class Orm206Tests
{
    const string Entity = "[Table] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }";

    [Theory]
    [InlineData("public class Code { public Query<User> Run(Query<User> users, int min) => users.Where(u => u.Id > min); }", "min")]
    [InlineData("public class Code(int min) { public Query<User> Run(Query<User> users) => users.Where(u => u.Id > min); }", "min")]
    [InlineData("public class Code { int Min => 1; public Query<User> Run(Query<User> users) => users.Where(u => u.Id > Min); }", "Min")]
    public async Task A_captured_value_where_the_rule_is_on(string code, string captured)
    {
        var id = QueryDiagnostics.ReflectedValue.Id;
        var found = Assert.Single(await Diagnose.Run(Diagnose.Enable(id, Diagnose.Compilation(Entity + code))));
        Assert.Equal((id, captured), (found.Id, found.Location.SourceTree!.ToString().Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length)));
    }

    [Theory]
    [InlineData("users.Where(u => u.Id > min)", "Where")]
    [InlineData("users.FirstOrDefaultAsync(u => u.Id > min)", "FirstOrDefaultAsync")]
    [InlineData("users.All(u => u.Id > min)", "All")]
    [InlineData("users.ExecuteUpdate(s => s.Set(u => u.Age, min))", "ExecuteUpdate")]
    [InlineData("users.ExecuteUpdateAsync(s => s.Set(u => u.Age, u => u.Age + min))", "ExecuteUpdateAsync")]
    [InlineData("users.Count(u => users.Any(other => other.Id > min))", "Count")]
    public async Task The_way_out_is_the_same_method_with_the_value(string query, string method)
    {
        var found = await Run($"public class Code {{ public object? Run(Query<User> users, int min) => {query}; }}");
        Assert.Contains(found, problem => problem.GetMessage().EndsWith($"Pass it: .{method}(min, static (row, value) => …).", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("users.Where(min, static (u, m) => u.Id > m)")]
    [InlineData("users.ExecuteUpdate(min, static (s, m) => s.Set(u => u.Age, m))")]
    [InlineData("users.OrderBy(u => u.Id * min)")]
    [InlineData("users.Select(u => u.Id + min)")]
    [InlineData("users.Sum(u => u.Id + min)")]
    public async Task A_passed_value_or_a_method_that_takes_none(string query)
        => Assert.Empty(await Run($"public class Code {{ public object? Run(Query<User> users, int min) => {query}; }}"));

    static Task<ImmutableArray<Diagnostic>> Run(string code)
        => Diagnose.Run(Diagnose.Enable(QueryDiagnostics.ReflectedValue.Id, Diagnose.Compilation(Entity + code)));

    [Fact]
    public Task A_captured_value_where_the_rule_is_off()
        => Diagnose.ExpectNothing(Entity + "public class Code { public Query<User> Run(Query<User> users, int min) => users.Where(u => u.Id > min); }");
}

using Orm.Generators.Diagnostics;

namespace Orm.Generators.Tests.Diagnostics;

public class Orm206Tests
{
    const string Entity = "[Table] public partial class User { [Key] public int Id { get; set; } }";

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

    [Fact]
    public async Task A_passed_value()
        => Assert.Empty(await Diagnose.Run(Diagnose.Enable(QueryDiagnostics.ReflectedValue.Id, Diagnose.Compilation(
            Entity + "public class Code { public Query<User> Run(Query<User> users, int min) => users.Where(min, static (u, m) => u.Id > m); }"))));

    [Fact]
    public Task A_captured_value_where_the_rule_is_off()
        => Diagnose.ExpectNothing(Entity + "public class Code { public Query<User> Run(Query<User> users, int min) => users.Where(u => u.Id > min); }");
}

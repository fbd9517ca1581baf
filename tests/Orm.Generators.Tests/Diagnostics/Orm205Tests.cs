using Orm.Generators.Diagnostics;

namespace Orm.Generators.Tests.Diagnostics;

public class Orm205Tests
{
    const string Entity = "[Table] public partial class User { [Key] public int Id { get; set; } }";

    [Fact]
    public async Task A_call_that_another_generator_wrote()
    {
        var found = await Diagnose.RunAsOutputOfAnotherGenerator(
            "static class Page { public static Query<User> Adults(Session session) => session.Query<User>().Where(u => u.Id > 18); }", Entity);
        Assert.Equal(QueryDiagnostics.NotIntercepted.Id, Assert.Single(found).Id);
    }

    [Fact]
    public async Task Raw_SQL_that_another_generator_wrote()
    {
        var found = await Diagnose.RunAsOutputOfAnotherGenerator(
            "static class Page { public static SqlQuery<int> One(Session session) => session.Sql<int>($\"SELECT 1\"); }", Entity);
        Assert.Equal(QueryDiagnostics.NotIntercepted.Id, Assert.Single(found).Id);
    }

    [Fact]
    public async Task A_call_with_a_value_whose_type_another_generator_wrote()
    {
        var found = await Diagnose.RunAsOutputOfAnotherGenerator(
            "public static class Settings { public static int Min => 1; }",
            Entity,
            "static class Code { public static Query<User> Adults(Session session) => session.Query<User>().Where(u => u.Id > Settings.Min); }");
        Assert.Equal(QueryDiagnostics.NotIntercepted.Id, Assert.Single(found).Id);
    }

    [Fact]
    public async Task A_call_without_a_lambda_that_another_generator_wrote()
        => Assert.Empty(await Diagnose.RunAsOutputOfAnotherGenerator(
            "static class Page { public static System.Collections.Generic.List<User> All(Session session) => session.Query<User>().AsNoTracking().ToList(); }", Entity));
}

namespace Orm.Generators.Tests.Diagnostics;

public class ManyCallsTests
{
    [Fact]
    public async Task Among_thousands_of_calls_of_others_each_mistake_in_a_query_is_told()
    {
        var ordinary = string.Concat(Enumerable.Range(0, 6_000).Select(number => $"    static int Count{number}(List<int> numbers) => numbers.Count(n => n > {number});\n"));
        var found = await Diagnose.Run(
            $"static class Ordinary\n{{\n{ordinary}}}",
            """
            static class Code
            {
                static bool IsWanted(User user) => user.Id > 3;
                static object Wanted(Session session) => session.Query<User>().Where(u => IsWanted(u)).ToList();
                static object Page(Query<User> users) => users.Reverse();
                static int Forget(Session session) => session.Query<User>().ExecuteDelete();
                static object Nameless(Session session) => session.Query<User>().Any(u => u.Name == null);
                static void Renamed(Session session, string name) => session.Execute("UPDATE users SET name = " + name);
            }
            [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } }
            """);
        Assert.Equal(["ORM202", "ORM202", "ORM242", "ORM243", "ORM290"], found.Select(diagnostic => diagnostic.Id).Order());
    }
}

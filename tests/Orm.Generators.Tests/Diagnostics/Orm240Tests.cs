namespace Orm.Generators.Tests.Diagnostics;

public class Orm240Tests
{
    const string User = """
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int Age { get; set; } }
        """;

    [Theory]
    [InlineData("[|Take|](3).ToList()")]
    [InlineData("[|Skip|](3).Take(3).ToList()")]
    [InlineData("Where(u => u.Age > 3).AsNoTracking().[|Take|](3).First()")]
    [InlineData("Select(u => u.Name).[|Take|](3).ToArray()")]
    [InlineData("[|Take|](3).OrderBy(u => u.Name).ToList()")]
    [InlineData("[|Take|](3).Count(u => u.Age > 3)")]
    public Task No_order_before_the_call(string call) => Diagnose.Expect("ORM240", $$"""
        class Code { void Run(Session session) { _ = session.Query<User>().{{call}}; } }
        {{User}}
        """);

    [Theory]
    [InlineData("OrderBy(u => u.Name).Skip(3).Take(3).ToList()")]
    [InlineData("OrderByDescending(u => u.Age).ThenBy(u => u.Name).Where(u => u.Age > 3).Select(u => u.Name).Take(3).ToList()")]
    [InlineData("First()")]
    [InlineData("Take(100).Count()")]
    [InlineData("Skip(1).Take(100).AsNoTracking().Any()")]
    public Task An_order_or_none_needed(string call) => Diagnose.ExpectNothing($$"""
        class Code { void Run(Session session) { _ = session.Query<User>().{{call}}; } }
        {{User}}
        """);

    [Fact]
    public Task A_query_that_comes_from_elsewhere_may_have_its_order() => Diagnose.ExpectNothing($$"""
        static class Code
        {
            static Query<User> Sorted(this Query<User> users) => users.OrderBy(u => u.Name);

            static void Run(Query<User> given, Session session)
            {
                var sorted = session.Query<User>().OrderBy(u => u.Id);
                _ = (given.Take(3).ToList(), sorted.Skip(3).ToList(), session.Query<User>().Sorted().Take(3).ToList(), new List<int>().Take(3));
            }
        }
        {{User}}
        """);

    [Fact]
    public async Task Nothing_is_said_where_the_call_does_not_compile()
        => Assert.Empty(await Diagnose.Run($$"""class Code { void Run(Session session) { _ = session.Query<User>().Take("3").ToList(); } } {{User}}"""));

    [Fact]
    public Task The_message_names_the_call() => Diagnose.ExpectMessage(
        "Without an order 'Take' gives any of the rows, others each time. Put an OrderBy before it that tells every two rows apart, by the key for one.",
        $$"""
        class Code { void Run(Session session) { _ = session.Query<User>().Take(3).ToList(); } }
        {{User}}
        """);
}

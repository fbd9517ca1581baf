namespace Orm.Generators.Tests.Diagnostics;

public class Orm241Tests
{
    const string Entities = """
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } }
        [Table] public partial class Order { [Key] public int Id { get; set; } public int UserId { get; set; } }
        """;

    [Theory]
    [InlineData("foreach (var u in session.Query<User>()) { _ = session.Query<Order>().Where(o => o.UserId == u.Id).[|ToList|](); }")]
    [InlineData("foreach (var u in session.Query<User>().ToList()) { if (session.Query<Order>().[|Any|](o => o.UserId == u.Id)) { return; } }")]
    [InlineData("foreach (var u in (await session.Query<User>().ToListAsync())) { _ = await session.Query<Order>().Where(u.Id, static (o, id) => o.UserId == id).[|CountAsync|](); }")]
    [InlineData("await foreach (var u in session.Query<User>().AsAsyncEnumerable()) { _ = session.Query<Order>().[|First|](o => o.UserId == u.Id); }")]
    [InlineData("var users = session.Query<User>().ToList(); foreach (var u in users) { _ = session.Query<Order>().[|First|](o => o.UserId == u.Id); }")]
    [InlineData("foreach (var u in session.Query<User>()) { var id = u.Id; var next = id; _ = session.Query<Order>().[|First|](o => o.UserId == next); }")]
    [InlineData("foreach (var u in session.Query<User>()) { foreach (var o in session.Query<Order>().[|Where|](o => o.UserId == u.Id)) { } }")]
    [InlineData("foreach (var u in session.Query<User>()) { foreach (var o in session.Query<Order>().Where(o => o.UserId == u.Id).[|AsEnumerable|]()) { } }")]
    [InlineData("foreach (var u in session.Query<User>()) { await foreach (var o in session.Query<Order>().Where(o => o.UserId == u.Id).[|AsAsyncEnumerable|]()) { } }")]
    [InlineData("foreach (var u in session.Query<User>()) { _ = session.Query<Order>().Where(o => o.UserId == u.Id).[|ExecuteDelete|](); }")]
    [InlineData("foreach (var u in session.Query<User>()) { foreach (var n in new[] { 1, 2 }) { _ = session.Query<Order>().[|First|](o => o.UserId == u.Id); } }")]
    public Task A_query_about_the_row(string statements) => Diagnose.Expect("ORM241", $$"""
        class Code { async Task Run(Session session) { {{statements}} await Task.Yield(); } }
        {{Entities}}
        """);

    [Theory]
    [InlineData("foreach (var u in session.Query<User>()) { _ = session.Query<Order>().Where(o => o.UserId == 1).ToList(); }")]
    [InlineData("foreach (var letter in session.Query<User>().First().Name) { _ = session.Query<Order>().First(o => o.UserId == letter); }")]
    [InlineData("foreach (var id in new[] { 1, 2 }) { _ = session.Query<Order>().First(o => o.UserId == id); }")]
    [InlineData("foreach (var u in session.Query<User>()) { var mine = session.Query<Order>().Where(o => o.UserId == u.Id); }")]
    [InlineData("foreach (var u in session.Query<User>()) { Func<int> later = () => session.Query<Order>().Count(o => o.UserId == u.Id); }")]
    [InlineData("var orders = session.Query<Order>().ToList(); foreach (var u in session.Query<User>()) { _ = orders.Where(o => o.UserId == u.Id).ToList(); }")]
    public Task None_or_none_about_the_row(string statements) => Diagnose.ExpectNothing($$"""
        class Code { async Task Run(Session session) { {{statements}} await Task.Yield(); } }
        {{Entities}}
        """);

    [Fact]
    public Task Two_loops_around_it_say_it_once() => Diagnose.Expect("ORM241", $$"""
        class Code
        {
            void Run(Session session)
            {
                foreach (var u in session.Query<User>())
                {
                    foreach (var v in session.Query<User>().ToList())
                    {
                        _ = session.Query<Order>().[|Any|](o => o.UserId == u.Id && o.Id == v.Id);
                    }
                }
            }
        }
        {{Entities}}
        """);

    [Fact]
    public Task The_message_names_the_rows_and_the_ways_out() => Diagnose.ExpectMessage(
        "This query runs once for each row of 'session.Query<User>()', a statement a row. Read what the loop needs before it in one query: by a join, or where a column is among the values of a list (Contains).",
        $$"""
        class Code { void Run(Session session) { foreach (var u in session.Query<User>()) { _ = session.Query<Order>().First(o => o.UserId == u.Id); } } }
        {{Entities}}
        """);
}

using Orm.CodeFixes.Loops;

namespace Orm.Generators.Tests.CodeFixes.Loops;

public class ReadBeforeLoopFixTests
{
    const string Title = "Read before the loop, by 'o.UserId'";

    const string Entities = """
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? TeamId { get; set; } }
        [Table] public partial class Order
        {
            [Key] public int Id { get; set; }
            public int UserId { get; set; }
            public int? SellerId { get; set; }
            public decimal Total { get; set; }
            public string? Note { get; set; }
            public double Weight { get; set; }
        }
        [Table] public partial class Team { [Key] public int Id { get; set; } public required string Name { get; set; } }
        """;

    [Fact]
    public Task Rows_of_a_query_and_a_count_of_each() => Fix.Expect<ReadBeforeLoopFix>(Title,
        Source("""
            foreach (var user in session.Query<User>())
            {
                Console.WriteLine($"{user.Name}: {session.Query<Order>().Count(o => o.UserId == user.Id)}");
            }
            """),
        Source("""
            var users = session.Query<User>().ToList();
            var userIds = users.Select(user => user.Id).ToHashSet();
            var ordersByUserId = session.Query<Order>().Where(o => userIds.Contains(o.UserId)).ToLookup(o => o.UserId);
            foreach (var user in users)
            {
                Console.WriteLine($"{user.Name}: {ordersByUserId[user.Id].Count()}");
            }
            """));

    [Fact]
    public Task Rows_of_a_list_and_others_by_more_than_one_condition() => Fix.Expect<ReadBeforeLoopFix>(Title,
        Source("""
            var users = session.Query<User>().Where(u => u.Id > 3).ToList();

            // Each with its orders.
            foreach (var user in users)
            {
                var open = session.Query<Order>()
                    .Where(o => o.Total > 3 && o.UserId == user.Id && o.Note != "")
                    .OrderBy(o => o.Id)
                    .Select(o => o.Total + user.Id)
                    .ToList();
            }
            """),
        Source("""
            var users = session.Query<User>().Where(u => u.Id > 3).ToList();

            var userIds = users.Select(user => user.Id).ToHashSet();
            var ordersByUserId = session.Query<Order>()
                .Where(o => o.Total > 3 && userIds.Contains(o.UserId) && o.Note != "")
                .OrderBy(o => o.Id).ToLookup(o => o.UserId);
            // Each with its orders.
            foreach (var user in users)
            {
                var open = ordersByUserId[user.Id]
                    .Select(o => o.Total + user.Id)
                    .ToList();
            }
            """));

    [Fact]
    public Task What_is_awaited_is_awaited_once() => Fix.Expect<ReadBeforeLoopFix>(Title,
        Source("""
            await foreach (var user in session.Query<User>().AsAsyncEnumerable())
            {
                if (await session.Query<Order>().AnyAsync(o => user.Id == o.UserId, cancellationToken).ConfigureAwait(false))
                {
                    return;
                }
            }
            """),
        Source("""
            var users = await session.Query<User>().ToListAsync();
            var userIds = users.Select(user => user.Id).ToHashSet();
            var ordersByUserId = await session.Query<Order>().Where(o => userIds.Contains(o.UserId)).ToLookupAsync(o => o.UserId, cancellationToken).ConfigureAwait(false);
            foreach (var user in users)
            {
                if (ordersByUserId[user.Id].Any())
                {
                    return;
                }
            }
            """));

    [Fact]
    public Task An_inner_loop_goes_over_its_part() => Fix.Expect<ReadBeforeLoopFix>(Title,
        Source("""
            foreach (var user in (await session.Query<User>().ToListAsync()))
            {
                foreach (var order in session.Query<Order>().Where(o => o.UserId == user.Id))
                {
                    Console.WriteLine(order.Total);
                }
            }
            """),
        Source("""
            var users = await session.Query<User>().ToListAsync();
            var userIds = users.Select(user => user.Id).ToHashSet();
            var ordersByUserId = session.Query<Order>().Where(o => userIds.Contains(o.UserId)).ToLookup(o => o.UserId);
            foreach (var user in users)
            {
                foreach (var order in ordersByUserId[user.Id])
                {
                    Console.WriteLine(order.Total);
                }
            }
            """));

    [Fact]
    public Task An_asynchronous_inner_loop_too() => Fix.Expect<ReadBeforeLoopFix>(Title,
        Source("""
            foreach (var user in session.Query<User>().ToList())
            {
                await foreach (var total in session.Query<Order>().Where(o => o.UserId == user.Id).Select(o => o.Total).AsAsyncEnumerable())
                {
                    Console.WriteLine(total);
                }
            }
            """),
        Source("""
            var users = session.Query<User>().ToList();
            var userIds = users.Select(user => user.Id).ToHashSet();
            var ordersByUserId = await session.Query<Order>().Where(o => userIds.Contains(o.UserId)).ToLookupAsync(o => o.UserId);
            foreach (var user in users)
            {
                foreach (var total in ordersByUserId[user.Id].Select(o => o.Total))
                {
                    Console.WriteLine(total);
                }
            }
            """));

    [Fact]
    public Task Where_one_side_may_be_null_both_are_taken_so() => Fix.Expect<ReadBeforeLoopFix>("Read before the loop, by 't.Id'",
        Source("""
            foreach (var user in session.Query<User>())
            {
                Console.WriteLine(session.Query<Team>().FirstOrDefault(t => t.Id == user.TeamId)?.Name);
            }
            """),
        Source("""
            var users = session.Query<User>().ToList();
            var userTeamIds = users.Select(user => user.TeamId).ToHashSet();
            var teamsById = session.Query<Team>().Where(t => userTeamIds.Contains(t.Id)).ToLookup(t => (int?)t.Id);
            foreach (var user in users)
            {
                Console.WriteLine(teamsById[user.TeamId].FirstOrDefault()?.Name);
            }
            """));

    [Fact]
    public Task The_other_side_too() => Fix.Expect<ReadBeforeLoopFix>("Read before the loop, by 'o.SellerId'",
        Source("foreach (var user in session.Query<User>()) { _ = session.Query<Order>().Where(o => o.SellerId == user.Id).Sum(o => o.Total); }"),
        Source("""
            var users = session.Query<User>().ToList();
            var userIds = users.Select(user => (int?)user.Id).ToHashSet();
            var ordersBySellerId = session.Query<Order>().Where(o => userIds.Contains(o.SellerId)).ToLookup(o => o.SellerId);
            foreach (var user in users) { _ = ordersBySellerId[user.Id].Sum(o => o.Total); }
            """));

    [Fact]
    public Task A_string_that_may_be_null() => Fix.Expect<ReadBeforeLoopFix>("Read before the loop, by 'o.Note'",
        Source("foreach (var user in session.Query<User>()) { _ = session.Query<Order>().Any(o => o.Note == user.Name); }"),
        Source("""
            var users = session.Query<User>().ToList();
            var userNames = users.Select(user => (string?)user.Name).ToHashSet();
            var ordersByNote = session.Query<Order>().Where(o => userNames.Contains(o.Note)).ToLookup(o => o.Note);
            foreach (var user in users) { _ = ordersByNote[user.Name].Any(); }
            """));

    [Fact]
    public Task Rows_that_are_the_values_themselves() => Fix.Expect<ReadBeforeLoopFix>(Title,
        Source("foreach (var id in session.Query<User>().Select(u => u.Id).ToArray()) { _ = session.Query<Order>().Single(o => o.UserId == id); }"),
        Source("""
            var ids = session.Query<User>().Select(u => u.Id).ToArray();
            var ordersByUserId = session.Query<Order>().Where(o => ids.Contains(o.UserId)).ToLookup(o => o.UserId);
            foreach (var id in ids) { _ = ordersByUserId[id].Single(); }
            """));

    [Fact]
    public Task What_stands_before_the_loop_already_is_taken_from_there() => Fix.Expect<ReadBeforeLoopFix>(Title,
        Source("""
            var users = session.Query<User>().ToList();
            var userIds = users.Select(user => user.Id).ToHashSet();
            var ordersByUserId = session.Query<Order>().Where(o => userIds.Contains(o.UserId)).ToLookup(o => o.UserId);
            foreach (var user in users)
            {
                _ = ordersByUserId[user.Id].Count() + session.Query<Order>().Where(o => o.UserId == user.Id).Max(o => o.Total);
                _ = session.Query<Order>().First(o => o.UserId == user.Id && o.Total > 3);
            }
            """),
        Source("""
            var users = session.Query<User>().ToList();
            var userIds = users.Select(user => user.Id).ToHashSet();
            var ordersByUserId = session.Query<Order>().Where(o => userIds.Contains(o.UserId)).ToLookup(o => o.UserId);
            foreach (var user in users)
            {
                _ = ordersByUserId[user.Id].Count() + ordersByUserId[user.Id].Max(o => o.Total);
                _ = session.Query<Order>().First(o => o.UserId == user.Id && o.Total > 3);
            }
            """));

    [Fact]
    public Task Names_that_are_taken_are_left_alone() => Fix.Expect<ReadBeforeLoopFix>(Title,
        Source("""
            var users = 3;
            foreach (var user in session.Query<User>())
            {
                var userIds = users;
                _ = session.Query<Order>().Count(o => o.UserId == user.Id);
            }
            """),
        Source("""
            var users = 3;
            var users2 = session.Query<User>().ToList();
            var userIds2 = users2.Select(user => user.Id).ToHashSet();
            var ordersByUserId = session.Query<Order>().Where(o => userIds2.Contains(o.UserId)).ToLookup(o => o.UserId);
            foreach (var user in users2)
            {
                var userIds = users;
                _ = ordersByUserId[user.Id].Count();
            }
            """));

    [Fact]
    public Task Statements_of_a_program() => Fix.Expect<ReadBeforeLoopFix>(Title,
        $$"""
        Session session = null!;
        foreach (var user in session.Query<User>()) { _ = session.Query<Order>().Count(o => o.UserId == user.Id); }
        {{Entities}}
        """,
        $$"""
        Session session = null!;
        var users = session.Query<User>().ToList();
        var userIds = users.Select(user => user.Id).ToHashSet();
        var ordersByUserId = session.Query<Order>().Where(o => userIds.Contains(o.UserId)).ToLookup(o => o.UserId);
        foreach (var user in users) { _ = ordersByUserId[user.Id].Count(); }
        {{Entities}}
        """);

    [Theory]
    [InlineData("foreach (var u in session.Query<User>()) { _ = session.Query<Order>().Where(o => o.UserId == u.Id).ExecuteDelete(); }")]
    [InlineData("foreach (var u in session.Query<User>()) { _ = session.Query<Order>().Where(o => o.UserId > u.Id).ToList(); }")]
    [InlineData("foreach (var u in session.Query<User>()) { _ = session.Query<Order>().Where(o => o.UserId == u.Id || o.Total > 3).ToList(); }")]
    [InlineData("foreach (var u in session.Query<User>()) { _ = session.Query<Order>().Where(o => o.UserId == u.Id && o.Id != u.TeamId).ToList(); }")]
    [InlineData("foreach (var u in session.Query<User>()) { _ = session.Query<Order>().Where(u.Id, static (o, id) => o.UserId == id).ToList(); }")]
    [InlineData("foreach (var u in session.Query<User>()) { _ = session.Query<Order>().Where(o => o.Weight == u.Id).ToList(); }")]
    [InlineData("var total = Sql.Lambda((Order o) => o.Total); foreach (var u in session.Query<User>()) { _ = session.Query<Order>().Where(o => o.UserId == u.Id).Select(total).ToList(); }")]
    [InlineData("foreach (var u in session.Query<User>()) { _ = session.Query<Order>().Where(o => o.UserId == u.Id).Select(o => session.Query<Team>().Count(t => t.Id == o.Id)).ToList(); }")]
    [InlineData("foreach (User u in session.Query<User>().Select(u => u)) { _ = session.Query<Order>().Any(o => o.UserId == u.Id.GetHashCode()); }")]
    [InlineData("var least = 1; foreach (var u in session.Query<User>()) { least++; _ = session.Query<Order>().Where(o => o.UserId == u.Id && o.Total > least).ToList(); }")]
    [InlineData("foreach (var u in session.Query<User>()) { var id = u.Id; _ = session.Query<Order>().Any(o => o.UserId == id); }")]
    [InlineData("foreach (var u in session.Query<User>()) { _ = session.Query<Order>().All(o => o.UserId == u.Id); }")]
    [InlineData("foreach (var u in session.Query<User>()) { var reading = session.Query<Order>().CountAsync(o => o.UserId == u.Id); }")]
    [InlineData("if (session.IsOpen()) foreach (var u in session.Query<User>()) { _ = session.Query<Order>().Any(o => o.UserId == u.Id); }")]
    public Task What_has_to_be_thought_about_is_left_to_a_person(string statements) => Fix.ExpectNone<ReadBeforeLoopFix>(Source(statements));

    static string Source(string statements) => $$"""
        static class Code
        {
            static bool IsOpen(this Session session) => true;

            static async Task Run(Session session, System.Threading.CancellationToken cancellationToken)
            {
                {{statements.ReplaceLineEndings("\n        ").Replace("\n        \n", "\n\n", StringComparison.Ordinal)}}
                await Task.Yield();
            }
        }
        {{Entities}}
        """;
}

using System.Reflection;
using System.Runtime.CompilerServices;

namespace Orm.Generators.Tests.Diagnostics;

/// <summary>ORM202 of what LINQ has and queries have not.</summary>
public class UntranslatedOperatorTests
{
    // What makes a queryable, and what an operator of Orm's own name does.
    static readonly string[] apart = ["AsQueryable", "ThenBy", "ThenByDescending"];

    [Theory]
    [InlineData("GroupJoin", "session.Query<User>(), u => u.Age, v => v.Id, (u, v) => new { u, v }")]
    [InlineData("RightJoin", "session.Query<User>(), u => u.Age, v => v.Id, (u, v) => new { v }")]
    [InlineData("DefaultIfEmpty", "")]
    [InlineData("Reverse", "")]
    [InlineData("UnionBy", "session.Query<User>(), u => u.Age")]
    [InlineData("Append", "new User()")]
    [InlineData("Select", "(u, index) => index")]
    [InlineData("Last", "")]
    [InlineData("DistinctBy", "u => u.Id")]
    public Task An_operator(string name, string arguments) => Diagnose.Expect("ORM202", $$"""
        class Code { void Run(Session session) { _ = session.Query<User>().Where(u => u.Age > 1).[|{{name}}|]({{arguments}}); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }
        """);

    [Fact]
    public Task An_operator_with_a_type_argument() => Diagnose.Expect("ORM202", """
        class Code { void Run(Session session) { _ = session.Query<User>().[|OfType|]<User>(); } }
        [Table] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Theory]
    [InlineData("from u in session.Query<User>() where u.Age > 1 select u.Id")]
    [InlineData("from u in session.Query<User>() orderby u.Age select u")]
    [InlineData("from u in session.Query<User>() group u by u.Age")]
    [InlineData("from u in session.Query<User>() join v in session.Query<User>() on u.Id equals v.Age select u.Id + v.Id")]
    [InlineData("from u in session.Query<User>().Where(u => u.Age > 1) from v in session.Query<User>() select v.Id")]
    public Task A_query_expression(string query) => Diagnose.Expect("ORM202", $$"""
        class Code { void Run(Session session) { _ = [|from|]{{query["from".Length..]}}; } }
        [Table] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }
        """);

    [Fact]
    public Task Operators_of_LINQ_to_Objects_are_let_alone() => Diagnose.ExpectNothing("""
        static class Code
        {
            public static object Run(Session session, List<int> numbers) => (
                session.Query<User>().AsEnumerable().GroupBy(u => u.Age).Sum(ages => ages.Key),
                from number in numbers group number by number % 2,
                numbers.Distinct().ToDictionary(number => number));
        }
        [Table] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }
        """);

    [Fact]
    public Task The_message_names_the_ways_out() => Diagnose.ExpectMessage(
        "Orm does not translate 'Zip' to SQL yet: write this query as session.Sql<T>($\"…\"), or go on from AsEnumerable(), which reads the rows and has the program do the rest.",
        """
        class Code { void Run(Session session) { _ = session.Query<User>().Zip(session.Query<User>()); } }
        [Table] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task The_message_names_what_there_is_instead() => Diagnose.ExpectMessage(
        "Orm does not translate 'Last' to SQL yet: sort the other way round, OrderByDescending(…), and take First().",
        """
        class Code { void Run(Session session) { _ = session.Query<User>().OrderBy(u => u.Id).Last(); } }
        [Table] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public void Every_operator_of_LINQ_is_translated_or_told_of()
    {
        var ours = typeof(Query<>).GetMethods().Concat(typeof(OrderedQuery<>).GetMethods()).Concat(typeof(QueryOperators).GetMethods()).Concat(typeof(UntranslatedOperators).GetMethods())
            .Select(method => method.Name).ToHashSet();
        var linq = typeof(Queryable).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.IsDefined(typeof(ExtensionAttribute)))
            .Select(method => method.Name).Concat(["ToDictionary", "ToHashSet", "ToLookup", "ToList", "ToArray"]);
        Assert.Equal([], linq.Except(apart).Except(ours));
    }
}

namespace Orm.Generators.Tests.Diagnostics;

public class Orm230Tests
{
    const string User = """
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int Age { get; set; } }
        """;

    [Theory]
    [InlineData("[|Take|](3).ExecuteDelete()")]
    [InlineData("[|Skip|](3).ExecuteDeleteAsync()")]
    [InlineData("[|OrderBy|](u => u.Age).ExecuteDelete()")]
    [InlineData("OrderBy(u => u.Age).[|ThenByDescending|](u => u.Name).ExecuteDelete()")]
    [InlineData("[|Take|](3).Where(u => u.Age > 3).AsNoTracking().ExecuteDelete()")]
    [InlineData("[|Select|](u => u.Name).ExecuteDelete()")]
    [InlineData("[|Take|](3).ExecuteUpdate(s => s.Set(u => u.Age, 3))")]
    [InlineData("[|OrderBy|](u => u.Age).ExecuteUpdateAsync(s => s.Set(u => u.Age, 3))")]
    public Task Before_the_call_on_the_exact_operator(string call) => Diagnose.Expect("ORM230", $$"""
        class Code { void Run(Session session) { _ = session.Query<User>().{{call}}; } }
        {{User}}
        """);

    [Theory]
    [InlineData("OrderedQuery<User>")]
    [InlineData("Query<string>")]
    public Task Told_by_the_type_of_the_query(string type) => Diagnose.Expect("ORM230", $$"""
        class Code { void Run({{type}} query) { _ = query.[|ExecuteDelete|](); } }
        {{User}}
        """);

    [Fact]
    public Task Conditions_and_ways_of_reading_and_a_generic_row() => Diagnose.ExpectNothing($$"""
        class Code
        {
            void Run<T>(Session session, Query<T> any)
            {
                _ = session.Query<User>().Where(u => u.Age > 3).AsNoTracking().Where(u => u.Name == "a").ExecuteDelete();
                _ = session.Query<User>().PopulateExisting().Where(u => true).ExecuteUpdate(s => s.Set(u => u.Age, 3));
                _ = any.ExecuteDelete();
            }
        }
        {{User}}
        """);

    [Fact]
    public Task The_message_names_both() => Diagnose.ExpectMessage(
        "'ExecuteDelete' can't stand behind 'Take': it writes every row that the conditions let through, in no order. Leave 'Take' out, or write session.Execute($\"…\").",
        $$"""
        class Code { void Run(Session session) { _ = session.Query<User>().Take(3).ExecuteDelete(); } }
        {{User}}
        """);
}

namespace Orm.Generators.Tests.Diagnostics;

public class Orm243Tests
{
    const string User = """
        [Table] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }
        """;

    [Theory]
    [InlineData("[|ExecuteDelete|]()")]
    [InlineData("[|ExecuteDeleteAsync|]()")]
    [InlineData("AsNoTracking().[|ExecuteDelete|]()")]
    [InlineData("[|ExecuteUpdate|](s => s.Set(u => u.Age, 3))")]
    [InlineData("[|ExecuteUpdateAsync|](3, static (s, age) => s.Set(u => u.Age, age))")]
    public Task Every_row(string call) => Diagnose.Expect("ORM243", $$"""
        class Code { void Run(Session session) { _ = session.Query<User>().{{call}}; } }
        {{User}}
        """);

    [Fact]
    public Task A_condition_or_one_that_may_be_there() => Diagnose.ExpectNothing($$"""
        class Code
        {
            void Run(Session session, Query<User> given)
            {
                _ = session.Query<User>().Where(u => u.Age > 3).AsNoTracking().ExecuteDelete();
                _ = session.Query<User>().Where(u => true).ExecuteUpdate(s => s.Set(u => u.Age, 3));
                _ = given.ExecuteDelete();
            }
        }
        {{User}}
        """);

    [Fact]
    public Task What_has_no_place_before_is_all_that_is_said() => Diagnose.Expect("ORM230", $$"""
        class Code { void Run(Session session) { _ = session.Query<User>().[|OrderBy|](u => u.Age).ExecuteDelete(); } }
        {{User}}
        """);

    [Fact]
    public Task The_message_names_call_and_entity() => Diagnose.ExpectMessage(
        "'ExecuteDelete' writes every row of 'User'. Put a Where before it, .Where(row => true) if all are meant.",
        $$"""
        class Code { void Run(Session session) { _ = session.Query<User>().ExecuteDelete(); } }
        {{User}}
        """);
}

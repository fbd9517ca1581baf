using Orm.CodeFixes;

namespace Orm.Generators.Tests.CodeFixes;

public class AllRowsFixTests
{
    const string User = "[Table] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }";

    [Fact]
    public Task A_condition_that_all_rows_meet() => Fix.Expect<AllRowsFix>("Mean every row: .Where(u => true)",
        $$"""class Code { void Run(Session session) { _ = session.Query<User>().ExecuteDelete(); } } {{User}}""",
        $$"""class Code { void Run(Session session) { _ = session.Query<User>().Where(u => true).ExecuteDelete(); } } {{User}}""");

    [Fact]
    public Task On_a_line_of_its_own() => Fix.Expect<AllRowsFix>("Mean every row: .Where(u => true)",
        $$"""
        class Code
        {
            void Run(Session session)
            {
                _ = session.Query<User>()
                    .ExecuteUpdate(s => s.Set(u => u.Age, 3));
            }
        }
        {{User}}
        """,
        $$"""
        class Code
        {
            void Run(Session session)
            {
                _ = session.Query<User>()
                    .Where(u => true)
                    .ExecuteUpdate(s => s.Set(u => u.Age, 3));
            }
        }
        {{User}}
        """);
}

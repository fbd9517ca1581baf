using Orm.CodeFixes;

namespace Orm.Generators.Tests.CodeFixes;

public class OrderByKeyFixTests
{
    const string User = "[Table] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }";
    const string Seat = "[Table] public partial class Seat { [Key] public int Line { get; set; } [Key] public short Number { get; set; } }";

    [Fact]
    public Task By_the_key() => Fix.Expect<OrderByKeyFix>("Order by Id",
        $$"""class Code { void Run(Session session) { _ = session.Query<User>().Where(x => x.Age > 3).Skip(3).Take(3).ToList(); } } {{User}}""",
        $$"""class Code { void Run(Session session) { _ = session.Query<User>().Where(x => x.Age > 3).OrderBy(u => u.Id).Skip(3).Take(3).ToList(); } } {{User}}""");

    [Fact]
    public Task By_all_parts_of_the_key_on_lines_of_their_own() => Fix.Expect<OrderByKeyFix>("Order by Line, Number",
        $$"""
        class Code
        {
            void Run(Session session)
            {
                _ = session.Query<Seat>()
                    .Take(3)
                    .ToList();
            }
        }
        {{Seat}}
        """,
        $$"""
        class Code
        {
            void Run(Session session)
            {
                _ = session.Query<Seat>()
                    .OrderBy(s => s.Line)
                    .ThenBy(s => s.Number)
                    .Take(3)
                    .ToList();
            }
        }
        {{Seat}}
        """);

    [Fact]
    public Task A_name_that_is_taken_is_left_alone() => Fix.Expect<OrderByKeyFix>("Order by Id",
        $$"""class Code { void Run(Session session, int u) { _ = session.Query<User>().Take(u).ToList(); } } {{User}}""",
        $$"""class Code { void Run(Session session, int u) { _ = session.Query<User>().OrderBy(row => row.Id).Take(u).ToList(); } } {{User}}""");

    [Fact]
    public Task What_has_no_key_is_left_to_a_person()
        => Fix.ExpectNone<OrderByKeyFix>($$"""class Code { void Run(Session session) { _ = session.Query<User>().Select(u => u.Age).Take(3).ToList(); } } {{User}}""");
}

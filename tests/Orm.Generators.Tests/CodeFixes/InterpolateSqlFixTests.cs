using Orm.CodeFixes;

namespace Orm.Generators.Tests.CodeFixes;

public class InterpolateSqlFixTests
{
    [Theory]
    [InlineData("\"DELETE FROM users\"", "$\"DELETE FROM users\"")]
    [InlineData("\"SELECT '{}' || \\\"name\\\" FROM users\"", "$\"SELECT '{{}}' || \\\"name\\\" FROM users\"")]
    [InlineData("@\"SELECT \"\"name\"\" FROM {users}\"", "$@\"SELECT \"\"name\"\" FROM {{users}}\"")]
    [InlineData("\"\"\"SELECT \"name\" FROM users\"\"\"", "$\"\"\"SELECT \"name\" FROM users\"\"\"")]
    [InlineData("\"\"\"SELECT '{{}}' FROM users\"\"\"", "$$$\"\"\"SELECT '{{}}' FROM users\"\"\"")]
    public Task A_literal_becomes_an_interpolated_one_of_the_same_text(string before, string after)
        => Fix.Expect<InterpolateSqlFix>("Add '$'", Source(before), Source(after));

    [Fact]
    public Task A_literal_of_several_lines_keeps_them_and_what_stands_around() => Fix.Expect<InterpolateSqlFix>("Add '$'",
        Source("/* all */ \"\"\"\n        DELETE\n        FROM users\n        \"\"\" // gone"),
        Source("/* all */ $\"\"\"\n        DELETE\n        FROM users\n        \"\"\" // gone"));

    [Theory]
    [InlineData("\"DELETE FROM \" + table")]
    [InlineData("table")]
    [InlineData("string.Concat(\"DELETE FROM \", table)")]
    public Task Text_that_is_put_together_is_left_to_a_person(string sql) => Fix.ExpectNone<InterpolateSqlFix>(Source(sql));

    static string Source(string sql) => $$"""
        class Code
        {
            void Run(Session session, string table)
            {
                session.Execute({{sql}}
                );
            }
        }
        """;
}

using Microsoft.CodeAnalysis.CSharp;
using Orm.Generators.Parsing.Queries;

namespace Orm.Generators.Tests.Parsing;

/// <summary>What stands of a lambda in the comment beside its SQL.</summary>
public class LambdaTextTests
{
    [Theory]
    [InlineData("u => u.Age > 18", "u => u.Age > 18")]
    [InlineData("u=>u.Age>18", "u=>u.Age>18")]
    [InlineData("u  =>  u.Age", "u => u.Age")]
    [InlineData("u => u.Name\n    .Trim()\n    .Length > 2", "u => u.Name.Trim().Length > 2")]
    [InlineData("u => u.Active\n    && u.Age > 18", "u => u.Active && u.Age > 18")]
    [InlineData("u => new\n{\n    u.Id,\n    u.Name,\n}", "u => new { u.Id, u.Name, }")]
    [InlineData("u => Math.Max(\n    u.Age,\n    18\n)", "u => Math.Max(u.Age, 18)")]
    [InlineData("u => u.Age // years\n    > 18", "u => u.Age > 18")]
    [InlineData("u => u.Age /* years */ > 18", "u => u.Age > 18")]
    [InlineData("u => u.Name == \"a  b\"", "u => u.Name == \"a  b\"")]
    [InlineData("u => u.Active\r\n    ? 1\r\n    : 2", "u => u.Active ? 1 : 2")]
    public void Lambda_stands_in_one_line_without_comments(string written, string expected)
        => Assert.Equal(expected, LambdaText.Of(SyntaxFactory.ParseExpression(written)));
}

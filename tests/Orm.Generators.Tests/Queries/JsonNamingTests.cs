using System.Text.Json;
using Orm.Generators.Parsing.Queries.Json;

namespace Orm.Generators.Tests.Queries;

/// <summary>System.Text.Json's naming policies, which the generator can't call.</summary>
public class JsonNamingTests
{
    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "CamelCase")]
    [InlineData(2, "SnakeCaseLower")]
    [InlineData(3, "SnakeCaseUpper")]
    [InlineData(4, "KebabCaseLower")]
    [InlineData(5, "KebabCaseUpper")]
    public void A_name_is_changed_as_the_policy_changes_it(int number, string? policy)
    {
        var names = new[] { "City", "city", "URL", "URLPath", "IOStream", "A", "AB", "ABc", "Line2Count", "Line2count", "Größe", "ÄÖü", "with_score", "With_Score", "two words", "Two Words", "_hidden", "X1Y", "iPhone", "e-mail", "" };
        var real = (JsonNamingPolicy?)(policy is null ? null : typeof(JsonNamingPolicy).GetProperty(policy)!.GetValue(null));
        Assert.Equal(names.Select(name => real?.ConvertName(name) ?? name), names.Select(name => JsonNaming.Apply(number, name)));
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Orm.Generators.Emit.Queries;

/// <summary>A value's C#, in which <c>{0}</c>, <c>{1}</c> … stand for what it is made of.</summary>
internal static class ExpressionCode
{
    public static string Fill(string expression, IReadOnlyList<string> sources)
        => Regex.Replace(expression, @"\{(\d+)\}", match => sources[int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)]);
}

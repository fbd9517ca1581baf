using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries.Functions;

/// <summary>
/// Whether a text has another in it, at its beginning or at its end. What is known when the statement runs is a pattern, for which a
/// database may use an index; what is read from the row is looked for by a function.
/// </summary>
internal static class TextSearchFunctions
{
    public static IReadOnlyDictionary<string, Func<FunctionUse, Operand?>> Table { get; } = new Dictionary<string, Func<FunctionUse, Operand?>>(StringComparer.Ordinal)
    {
        ["string.Contains(string)"] = Contains,
        ["string.Contains(char)"] = Contains,
        ["string.StartsWith(string)"] = StartsWith,
        ["string.StartsWith(char)"] = StartsWith,
        ["string.EndsWith(string)"] = EndsWith,
        ["string.EndsWith(char)"] = EndsWith,
    };

    private static Operand? Contains(FunctionUse use) => use.Scope.IsSql(use[1])
        ? use.Call(SqlFunction.Contains)
        : use.Call(SqlFunction.ContainsValue, use.Parse(0), Pattern(use, PatternForm.None), Pattern(use, PatternForm.LikePart));

    private static Operand? StartsWith(FunctionUse use) => use.Scope.IsSql(use[1])
        ? use.Call(SqlFunction.StartsWith)
        : use.Call(SqlFunction.StartsWithValue, use.Parse(0), Pattern(use, PatternForm.GlobStart), Pattern(use, PatternForm.LikeStart));

    private static Operand? EndsWith(FunctionUse use) => use.Scope.IsSql(use[1])
        ? use.Call(SqlFunction.EndsWith)
        : use.Call(SqlFunction.EndsWithValue, use.Parse(0), Pattern(use, PatternForm.None), Pattern(use, PatternForm.LikeEnd));

    private static Operand? Pattern(FunctionUse use, PatternForm form) => use.ConstantOf(1) switch
    {
        { } constant => ConstantOperand.Of(ScalarKind.String, TextPattern.Write(constant.ToString(), form)),
        null => ValueParser.ParsePattern(use[1], form, use.Scope),
    };
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using static Orm.Generators.Parsing.Queries.Functions.FunctionTable;

namespace Orm.Generators.Parsing.Queries.Functions;

/// <summary>Texts. Characters are code points, upper and lower case are those of a to z, and what C# would compare by a culture is compared by its characters.</summary>
internal static class StringFunctions
{
    public static IReadOnlyDictionary<string, Func<FunctionUse, Operand?>> Table { get; } = new Dictionary<string, Func<FunctionUse, Operand?>>(StringComparer.Ordinal)
    {
        ["string.Length"] = Same(SqlFunction.Length),
        ["string[int]"] = static use => use.Call(SqlFunction.CharacterAt, use.Parse(0), use.ParseFromOne(1)),
        ["string.Substring(int)"] = static use => use.Call(SqlFunction.Substring, use.Parse(0), use.ParseFromOne(1)),
        ["string.Substring(int, int)"] = static use => use.Call(SqlFunction.SubstringOfLength, use.Parse(0), use.ParseFromOne(1), use.ParseNarrow(2)),
        ["string.Replace(string, string)"] = static use => use.Call(SqlFunction.Replace, use.Parse(0), use.Parse(1), use.ParseOrEmpty(2)),
        ["string.Replace(char, char)"] = Same(SqlFunction.Replace),
        ["string.IndexOf(string)"] = Same(SqlFunction.IndexOf),
        ["string.IndexOf(char)"] = Same(SqlFunction.IndexOf),
        ["string.ToUpper()"] = Same(SqlFunction.Upper),
        ["string.ToUpperInvariant()"] = Same(SqlFunction.Upper),
        ["string.ToLower()"] = Same(SqlFunction.Lower),
        ["string.ToLowerInvariant()"] = Same(SqlFunction.Lower),
        ["char.ToUpper(char)"] = Same(SqlFunction.Upper),
        ["char.ToUpperInvariant(char)"] = Same(SqlFunction.Upper),
        ["char.ToLower(char)"] = Same(SqlFunction.Lower),
        ["char.ToLowerInvariant(char)"] = Same(SqlFunction.Lower),
        ["string.Trim()"] = static use => TrimSpace(use, SqlFunction.Trim),
        ["string.TrimStart()"] = static use => TrimSpace(use, SqlFunction.TrimStart),
        ["string.TrimEnd()"] = static use => TrimSpace(use, SqlFunction.TrimEnd),
        ["string.Trim(char)"] = Same(SqlFunction.Trim),
        ["string.TrimStart(char)"] = Same(SqlFunction.TrimStart),
        ["string.TrimEnd(char)"] = Same(SqlFunction.TrimEnd),
        ["string.Trim(char[])"] = static use => TrimAny(use, SqlFunction.Trim),
        ["string.TrimStart(char[])"] = static use => TrimAny(use, SqlFunction.TrimStart),
        ["string.TrimEnd(char[])"] = static use => TrimAny(use, SqlFunction.TrimEnd),
        ["string.Trim(ReadOnlySpan)"] = static use => TrimAny(use, SqlFunction.Trim),
        ["string.TrimStart(ReadOnlySpan)"] = static use => TrimAny(use, SqlFunction.TrimStart),
        ["string.TrimEnd(ReadOnlySpan)"] = static use => TrimAny(use, SqlFunction.TrimEnd),
        ["string.ToString()"] = static use => use.Parse(0),
        ["string.Concat(string, string)"] = Concatenate,
        ["string.Concat(string, string, string)"] = Concatenate,
        ["string.Concat(string, string, string, string)"] = Concatenate,
        ["string.IsNullOrEmpty(string)"] = static use => use.Parse(0) is { } text ? IsEmpty(text, text) : null,
        ["string.IsNullOrWhiteSpace(string)"] = static use => use.Parse(0) is { } text
            ? IsEmpty(text, CallOperand.Strict(SqlFunction.Trim, text.Type, text, WhiteSpace))
            : null,
    };

    /// <summary>Every character that C# calls white space.</summary>
    private static Operand WhiteSpace => CallOperand.Strict(SqlFunction.WhiteSpace, ColumnType.Of(ScalarKind.String));

    private static Operand? Concatenate(FunctionUse use)
        => ConcatenationParser.Join([.. Enumerable.Range(0, use.Count).Select(use.Parse)]);

    private static ConditionOperand IsEmpty(Operand text, Operand compared)
    {
        var isEmpty = new ComparisonCondition(ComparisonKind.Equal, compared, ConstantOperand.Of(ScalarKind.String, ""), IsTrueOfNull: false);
        return new ConditionOperand(text.IsNullable ? new OrCondition(new NullCondition(text, IsNegated: false), isEmpty) : isEmpty);
    }

    private static Operand? TrimSpace(FunctionUse use, SqlFunction function) => use.Call(function, use.Parse(0), WhiteSpace);

    // Without any character C# trims white space.
    private static Operand? TrimAny(FunctionUse use, SqlFunction function)
    {
        var elements = Operations.StripConversions(use[1]) switch
        {
            IArrayCreationOperation { Initializer.ElementValues: var values } => values,
            ICollectionExpressionOperation collection => collection.Elements,
            _ => default,
        };
        if (elements.IsDefault || elements.Any(static element => element.ConstantValue.Value is not char))
        {
            return use.Refuse("characters that are not constants", "write them out, as in Trim('.', ' ')");
        }

        var characters = string.Concat(elements.Select(static element => element.ConstantValue.Value));
        return characters.Length == 0 ? TrimSpace(use, function) : use.Call(function, use.Parse(0), ConstantOperand.Of(ScalarKind.String, characters));
    }
}

using System.Text.RegularExpressions;

namespace Orm.Generators.Tests.Oracle;

// Operators that are written seldom: of bits and of truths that may be null, tuples, places in texts, and patterns that name what they look at.
sealed partial class ExpressionGenerator
{
    static readonly string[] narrowed = ["byte", "sbyte", "short", "ushort"];

    // Neither an overflow nor a shift to the left: what leaves the type's range differs by design.
    string Bits(ScalarType type, ExpressionScope scope, int depth)
    {
        var (left, right) = random.Next(2) == 0 || !type.IsNullable ? (type, type) : (type.NotNull, type);
        string Narrowed(ScalarType from) => $"(({type.CSharp})unchecked(({Pick(narrowed)}{(type.IsNullable ? "?" : "")})({Of(from, scope, depth - 1)})))";
        return random.Next(6) switch
        {
            0 => $"({Of(left, scope, depth - 1)} {Pick(["&", "|", "^"])} {Of(right, scope, depth - 1)})",
            1 => $"(~{Of(type, scope, depth - 1)})",
            2 => $"({Of(type, scope, depth - 1)} >> {ShiftCount(scope)})",
            3 => $"(({Of(type, scope, depth - 1)} >>> {ShiftCount(scope)}) & {(type.Name == "long" ? "4095L" : "4095")})",
            4 => Narrowed(type),
            _ => Narrowed(type with { Name = Pick(["int", "long"]) }),
        };
    }

    string ShiftCount(ExpressionScope scope) => random.Next(2) == 0 ? Pick(["0", "1", "5", "33"]) : Leaf(ScalarType.Int, scope);

    // At least one operand can be null, or it is no operator of these.
    string NullableLogic(ExpressionScope scope, int depth)
    {
        var maybe = Of(ScalarType.Bool.OrNull, scope, depth - 1);
        var other = Of(ScalarType.Bool with { IsNullable = random.Next(2) == 0 }, scope, depth - 1);
        return random.Next(5) switch
        {
            0 => $"(!{maybe})",
            1 => $"({other} {Pick(["&", "|", "^"])} {maybe})",
            _ => $"({maybe} {Pick(["&", "|", "^"])} {other})",
        };
    }

    string TupleComparison(ExpressionScope scope, int depth)
    {
        var types = Enumerable.Range(0, random.Next(2, 4)).Select(_ => Type(scope)).ToList();
        string Tuple() => $"({string.Join(", ", types.Select(type => Of(type, scope, depth - 1)))})";
        return $"({Tuple()} {Pick(equalities)} {Tuple()})";
    }

    string TuplePattern(ExpressionScope scope, int depth)
    {
        var types = Enumerable.Range(0, random.Next(2, 4)).Select(_ => Type(scope)).ToList();
        types[0] = types.Find(static type => type.HasPatterns) ?? ScalarType.Int;
        var patterns = types.Select((type, index) => !type.HasPatterns || (index > 0 && random.Next(4) == 0) ? "_" : PatternOf(type));
        return $"(({string.Join(", ", types.Select(type => Of(type, scope, depth - 1)))}) is {(random.Next(3) == 0 ? "not " : "")}({string.Join(", ", patterns)}))";
    }

    string NamedPattern(ExpressionScope scope, int depth)
    {
        var type = Type(scope).OrNull;
        var (name, operand) = (Name() + "v", Of(type, scope, depth - 1));
        var comparison = $"({name} {Pick(type.IsCompared ? comparisons : equalities)} {Of(type.NotNull, scope, depth - 1)})";
        var pattern = random.Next(2) == 0 ? $"{{ }} {name}" : $"{type.Name} {name}";
        return random.Next(3) switch
        {
            0 => $"({operand} is not {pattern} || {comparison})",
            1 => $"({operand} is {pattern} ? {comparison} : {Condition(scope, depth - 1)})",
            _ => $"({operand} is {pattern} && {comparison})",
        };
    }

    /// <summary>An expression once more within a lambda that has it already: with other names for what its patterns look at.</summary>
    public static string Again(string expression) => PatternVariable().Replace(expression, "$1w");

    [GeneratedRegex(@"\b([a-z]\d*)v\b")]
    private static partial Regex PatternVariable();

    // Of a text that is long enough.
    string PartOfText(ExpressionScope scope, int depth)
        => $"({Of(ScalarType.String, scope, depth - 1)} + \"xyz\"){Pick(["[1..]", "[..2]", "[1..3]", "[^2..]", "[..^1]", "[1..^1]", "[^3..^1]", "[^0..]"])}";

    string CharacterOfText(ExpressionScope scope, int depth) => $"({Of(ScalarType.String, scope, depth - 1)} + \"xyz\"){Pick(["[0]", "[1]", "[^1]", "[^2]"])}";
}

using System.Text.RegularExpressions;

namespace Orm.Generators.Tests.Oracle;

sealed partial class ExpressionGenerator
{
    static readonly string[] equalities = ["==", "!="];
    static readonly string[] comparisons = ["==", "!=", "<", "<=", ">", ">="];

    /// <summary>An expression of type bool.</summary>
    public string Condition(ExpressionScope scope, int depth)
    {
        if (depth <= 0)
        {
            return Comparison(scope, 0);
        }

        return random.Next(19) switch
        {
            0 => $"({Condition(scope, depth - 1)} && {Condition(scope, depth - 1)})",
            1 => $"({Condition(scope, depth - 1)} || {Condition(scope, depth - 1)})",
            2 => $"!({Condition(scope, depth - 1)})",
            3 => $"({Condition(scope, depth - 1)} ? {Condition(scope, depth - 1)} : {Condition(scope, depth - 1)})",
            4 => NullTest(scope, depth),
            5 => Pattern(scope, depth),
            6 => Leaf(ScalarType.Bool, scope),
            7 => $"({Of(ScalarType.Bool.OrNull, scope, depth - 1)} {Pick(equalities)} {Of(ScalarType.Bool with { IsNullable = random.Next(2) == 0 }, scope, depth - 1)})",
            8 => $"({Of(ScalarType.Bool, scope, depth - 1)} {Pick(["^", "==", "!=", "&", "|"])} {Of(ScalarType.Bool, scope, depth - 1)})",
            9 when scope.Passed is null => Membership(scope, depth),
            10 or 11 when SubqueryCondition(scope, depth) is { } subquery => subquery,
            12 => MixedComparison(scope, depth),
            13 => TupleComparison(scope, depth),
            14 => TuplePattern(scope, depth),
            15 => NamedPattern(scope, depth),
            16 or 17 when OfList(scope, depth) is { } list => list,
            _ => Comparison(scope, depth),
        };
    }

    string Comparison(ExpressionScope scope, int depth)
    {
        var type = Type(scope);
        var (left, right) = random.Next(4) switch
        {
            0 => (type.OrNull, type.OrNull),
            1 => (type, type.OrNull),
            2 => (type.OrNull, type.NotNull),
            _ => (type, type),
        };
        var kind = Pick(type.IsCompared ? comparisons : equalities);
        return depth == 0
            ? $"({Leaf(left, scope, withExtremes: true)} {kind} {Leaf(right, scope, withExtremes: true)})"
            : $"({Of(left, scope, depth - 1)} {kind} {Of(right, scope, depth - 1)})";
    }

    // Between numbers that C# makes one type.
    string MixedComparison(ExpressionScope scope, int depth)
    {
        var (left, right) = Pick([("int", "long"), ("int", "double"), ("int", "decimal"), ("short", "int"), ("byte", "int"), ("long", "decimal"), ("float", "double"), ("char", "int"), ("char", "long"), ("short", "char"), ("char", "double"), ("char", "decimal")]);
        return $"({Of(new ScalarType(left, random.Next(2) == 0), scope, depth - 1)} {Pick(comparisons)} {Of(new ScalarType(right, random.Next(2) == 0), scope, depth - 1)})";
    }

    string NullTest(ExpressionScope scope, int depth)
    {
        var type = Type(scope).OrNull;
        var operand = Of(type, scope, depth - 1);
        return random.Next(type.Name == "string" ? 4 : 5) switch
        {
            0 => $"({operand} == null)",
            1 => $"({operand} != null)",
            2 => $"({operand} is null)",
            3 => $"({operand} is not null)",
            _ => $"({operand}).HasValue",
        };
    }

    string Pattern(ExpressionScope scope, int depth)
    {
        if (random.Next(2) == 0 && RowPattern(scope) is { } rows)
        {
            return rows;
        }

        var type = Type(scope);
        if (!type.HasPatterns)
        {
            return Comparison(scope, depth);
        }

        var operand = Of(type, scope, depth - 1);
        return $"({operand} is {PatternOf(type)})";
    }

    // Of a row as a whole, also of one that may be missing, whose members are null then and not themselves.
    string? RowPattern(ExpressionScope scope)
    {
        if (scope.Rows.Count == 0)
        {
            return null;
        }

        var (name, shape) = Pick(scope.Rows);
        var members = shape.Members
            .Select(member => (Path: PathInPattern().Match(member.Format), member.Type))
            .Where(static member => member.Path.Success && member.Type.HasPatterns)
            .Select(static member => (Path: member.Path.Groups["path"].Value, Type: member.Path.Groups["maybe"].Success ? member.Type.NotNull : member.Type))
            .ToList();
        if (members.Count == 0)
        {
            return null;
        }

        var parts = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(members)).DistinctBy(static member => member.Path)
            .Select(member => member.Type.Name == "string" && random.Next(3) == 0 ? $"{member.Path}: {{ Length: > {random.Next(4)} }}" : $"{member.Path}: {PatternOf(member.Type)}");
        return $"({name} is {(random.Next(3) == 0 ? "not " : "")}{{ {string.Join(", ", parts)} }})";
    }

    [GeneratedRegex(@"^\(?\{0\}(?<maybe>\?)?\.(?<path>\w+(\.\w+)*)\)?$")]
    private static partial Regex PathInPattern();

    string PatternOf(ScalarType type)
    {
        var (first, second) = (Bare(Pick(type.Constants)), Bare(Pick(type.Constants)));
        return random.Next(5) switch
        {
            0 when type.IsNumber => $"> {first}",
            1 when type.IsNumber => $"not (<= {first})",
            2 => $"not {first}",
            3 when first != second && type.Name != "bool" => $"{first} or {second}",
            4 when type.IsNullable => $"not (null or {first})",
            _ => first,
        };
    }

    string Membership(ExpressionScope scope, int depth)
    {
        var type = Type(scope);
        return random.Next(4) == 0
            ? OfElements(values.AddList(type), type, scope, depth)
            : $"{values.AddList(type)}.Contains({Widened(type, scope, depth - 1)})";
    }

    // Of a list that a row has.
    string? OfList(ExpressionScope scope, int depth)
    {
        var lists = scope.Rows.SelectMany(static row => row.Shape.Lists.Select(list => (Text: list.Of(row.Name), list.Type))).ToList();
        if (lists.Count == 0)
        {
            return null;
        }

        var (text, type) = Pick(lists);
        return random.Next(4) switch
        {
            0 => $"{text}.Contains({Of(type, scope, depth - 1)})",
            1 => random.Next(2) == 0 ? $"{text}.Any()" : $"({text}.Count() {Pick(comparisons)} {Of(ScalarType.Int, scope, depth - 1)})",
            _ => OfElements(text, type, scope, depth),
        };
    }

    string OfElements(string list, ScalarType type, ExpressionScope scope, int depth)
    {
        var name = Name();
        var inner = scope with { Rows = [.. scope.Rows, (name, new Shape([new Member("{0}", type)]))] };
        return $"{list}.{Pick(["Any", "All"])}({name} => {Condition(inner, depth - 2)})";
    }

    // In a pattern a constant needs no cast.
    static string Bare(string constant) => constant.StartsWith('(') ? constant[(constant.IndexOf(')') + 1)..] : constant;
}

namespace Orm.Generators.Tests.Oracle;

/// <summary>Random expressions of a wanted type. Numbers stay small and divisors are constants, since overflow and division by zero differ by design.</summary>
sealed partial class ExpressionGenerator(Random random, QueryValues values)
{
    static readonly ScalarType[] types =
    [
        .. new[] { "int", "long", "double", "decimal", "string", "bool", "Kind", "DateTime", "DateOnly", "Guid", "char", "short", "byte", "Hue", "TimeSpan", "float", "TimeOnly", "DateTimeOffset" }
            .SelectMany(name => new[] { new ScalarType(name, false), new ScalarType(name, true) }),
    ];

    int lambdas;

    /// <summary>A type, those that more can be done with more often; one of the scope's members most of the time.</summary>
    public ScalarType Type(ExpressionScope scope)
    {
        var members = scope.Members.ToList();
        return members.Count > 0 && random.Next(3) != 0 ? Pick(members).Member.Type : Pick(types[..14]);
    }

    public string Name() => $"{(char)('a' + (lambdas % 26))}{(lambdas++ / 26 is var further and > 0 ? further : "")}";

    public T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    /// <summary>An expression of just this type in C#.</summary>
    public string Of(ScalarType type, ExpressionScope scope, int depth)
    {
        if (depth <= 0 || random.Next(4) == 0)
        {
            return Leaf(type, scope);
        }

        return random.Next(8) switch
        {
            0 => $"({Condition(scope, depth - 1)} ? {Of(type, scope, depth - 1)} : {Of(type, scope, depth - 1)})",
            1 when type.Name == "string" || !type.IsNullable => $"({Of(type.OrNull, scope, depth - 1)} ?? {Of(type, scope, depth - 1)})",
            1 => $"({type.CSharp}){Of(type.NotNull, scope, depth - 1)}",
            2 when Switched(type, scope, depth) is { } choice => choice,
            3 or 4 when Function(type, scope, depth) is { } call => $"({call})",
            _ => Special(type, scope, depth),
        };
    }

    /// <summary>A member, a constant or a value.</summary>
    public string Leaf(ScalarType type, ExpressionScope scope, bool withExtremes = false)
    {
        var members = scope.MembersOf(type, withExtremes);
        if (members.Count > 0 && random.Next(4) != 0)
        {
            return Pick(members);
        }

        return random.Next(3) switch
        {
            0 when scope.Passed is null => values.Add(type),
            _ when type.IsNullable && random.Next(4) == 0 => $"({type.CSharp})null",
            _ when type.IsNullable && type.Name != "string" => $"({type.CSharp})({Pick(type.Constants)})",
            _ => Pick(type.Constants),
        };
    }

    /// <summary>An expression of a type that C# makes the wanted one of without a cast, where there is such a type.</summary>
    public string Widened(ScalarType type, ExpressionScope scope, int depth)
    {
        // An enum needs a cast.
        string[] sources = [.. SourcesOf(type).Where(static name => name != "Kind")];
        return sources.Length == 0 || random.Next(3) != 0 ? Of(type, scope, depth) : Of(type with { Name = Pick(sources) }, scope, depth);
    }

    string? Switched(ScalarType type, ExpressionScope scope, int depth)
    {
        var members = scope.Members.Where(member => member.Member.Type is { HasPatterns: true, Name: not "bool" }).ToList();
        if (members.Count == 0)
        {
            return null;
        }

        var (text, member) = Pick(members);
        var constants = member.Type.Constants.OrderBy(_ => random.Next()).Take(2).Select(Bare).ToList();
        var arms = constants.Select(constant => $"{constant} => {Of(type, scope, depth - 1)}");
        if (member.Type.IsNullable && random.Next(2) == 0)
        {
            arms = arms.Append($"null => {Of(type, scope, depth - 2)}");
        }

        return $"({text} switch {{ {string.Join(", ", arms)}, _ => {Of(type, scope, depth - 1)} }})";
    }

    string Special(ScalarType type, ExpressionScope scope, int depth) => type switch
    {
        { Name: "bool", IsNullable: false } => $"({Condition(scope, depth)})",
        { Name: "bool" } => random.Next(3) == 0 ? $"((bool?)({Condition(scope, depth - 1)}))" : NullableLogic(scope, depth),
        { Name: "char", IsNullable: false } => CharacterOfText(scope, depth),
        { Name: "string" } => Text(scope, depth),
        { IsNumber: true } => Number(type, scope, depth),
        _ => Subquery(type, scope, depth) ?? Leaf(type, scope),
    };

    string Text(ExpressionScope scope, int depth) => random.Next(5) switch
    {
        0 => $"({Of(ScalarType.String, scope, depth - 1)} + {Of(ScalarType.String, scope, depth - 1)})",
        1 => $"({Of(ScalarType.String, scope, depth - 1)} + {Of(ScalarType.Int with { IsNullable = random.Next(3) == 0 }, scope, depth - 1)})",
        2 => $"$\"{{{Leaf(ScalarType.String, scope).Replace("\"\"", "string.Empty", StringComparison.Ordinal)}}}-{{{Leaf(ScalarType.Int, scope)}}}\"",
        3 => PartOfText(scope, depth),
        _ => Subquery(ScalarType.String, scope, depth) ?? Leaf(ScalarType.String, scope),
    };

    string Number(ScalarType type, ExpressionScope scope, int depth)
    {
        // Lifted where one operand is.
        var (left, right) = !type.IsNullable ? (type, type) : random.Next(3) switch { 0 => (type, type), 1 => (type.NotNull, type), _ => (type, type.NotNull) };
        return random.Next(11) switch
        {
            0 or 1 => $"({Of(left, scope, depth - 1)} + {Of(right, scope, depth - 1)})",
            2 => $"({Of(left, scope, depth - 1)} - {Of(right, scope, depth - 1)})",
            3 => $"({Leaf(left, scope)} * {Factor(right, scope)})",
            4 => $"({Of(type, scope, depth - 1)} / {Divisor(type)})",
            5 when type.Name is not ("double" or "float") => $"({Of(type, scope, depth - 1)} % {Divisor(type)})",
            6 => $"(-({Of(type, scope, depth - 1)}))",
            7 => Converted(type, scope, depth),
            8 or 9 when type.Name is "int" or "long" => Bits(type, scope, depth),
            _ => Subquery(type, scope, depth) ?? Leaf(type, scope),
        };
    }

    // Products are multiplied again behind a Select, and added up.
    string Factor(ScalarType type, ExpressionScope scope)
        => type.Name is "int" or "long" ? $"({Leaf(type, scope)} % {(type.Name == "long" ? "1_000L" : "1_000")})" : Leaf(type, scope);

    string Divisor(ScalarType type) => type.Name switch
    {
        "int" => Pick(["2", "3", "-5"]),
        "long" => Pick(["2L", "3L", "-5L"]),
        "double" => Pick(["2.0", "4.0", "-0.5"]),
        "float" => Pick(["2f", "3f", "-0.5f"]),
        _ => Pick(["2m", "3m", "0.4m"]),
    };

    string Converted(ScalarType type, ExpressionScope scope, int depth)
        => $"(({type.CSharp})({Of(type with { Name = Pick(SourcesOf(type)) }, scope, depth - 1)}))";

    /// <summary>What C# makes a number of without a loss.</summary>
    static string[] SourcesOf(ScalarType type) => type.Name switch
    {
        "int" => ["short", "byte", "Kind", "char"],
        "long" => ["int", "short", "char"],
        "double" => ["int", "float", "char"],
        "float" => ["int", "short", "char"],
        "decimal" => ["int", "long", "char"],
        _ => [],
    };
}

namespace Orm.Generators.Tests.Oracle;

// Methods and members of .NET's own types, of what may be null too: behind a question mark.
sealed partial class ExpressionGenerator
{
    static readonly ScalarType dateTime = new("DateTime", false);
    static readonly ScalarType dateOnly = new("DateOnly", false);
    static readonly ScalarType timeOnly = new("TimeOnly", false);
    static readonly ScalarType moment = new("DateTimeOffset", false);
    static readonly ScalarType timeSpan = new("TimeSpan", false);

    /// <summary>A call or a member that gives the type; null where there is none.</summary>
    string? Function(ScalarType type, ExpressionScope scope, int depth) => type switch
    {
        { Name: "string" } => TextFunction(scope, depth),
        { Name: "bool", IsNullable: false } => Test(scope, depth),
        { Name: "bool" } => $"({Of(ScalarType.String, scope, depth - 1)})?.{TestOfText(scope, depth)}",
        { Name: "char", IsNullable: false } => CharacterFunction(scope, depth),
        { Name: "int", IsNullable: false } => random.Next(3) switch { 0 => Calculated(type, scope, depth), 1 => PartOfTime("", type, scope, depth), _ => NumberOfText(scope, depth) },
        { Name: "int" } => random.Next(3) switch { 0 => Calculated(type, scope, depth), 1 => PartOfTime("?", type, scope, depth), _ => $"({Of(ScalarType.String, scope, depth - 1)})?.{NumberInText(scope, depth)}" },
        { Name: "long" or "double" or "decimal" } => Calculated(type, scope, depth),
        { Name: "DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan" } => Time(type, scope, depth),
        _ => null,
    };

    // A text that is not null, to ask something of.
    string Received(ExpressionScope scope, int depth) => random.Next(3) switch
    {
        0 when scope.MembersOf(ScalarType.String.NotNull, withExtremes: false) is { Count: > 0 } members => Pick(members),
        1 => $"({Of(ScalarType.String, scope, depth - 1)} + {Of(ScalarType.String, scope, depth - 1)})",
        _ => $"({Of(ScalarType.String, scope, depth - 1)} ?? {Pick(ScalarType.String.Constants)})",
    };

    string Argument(ExpressionScope scope, int depth) => random.Next(2) == 0 ? Pick(ScalarType.String.Constants) : Received(scope, depth);

    // A place in a text that is three long at least.
    string Place(ExpressionScope scope, int depth) => random.Next(3) == 0 ? $"Math.Clamp({Of(ScalarType.Int, scope, depth - 1)}, 0, 2)" : Pick(["0", "1", "2"]);

    string TextFunction(ExpressionScope scope, int depth) => random.Next(11) switch
    {
        0 => $"string.Concat({Of(ScalarType.String, scope, depth - 1)}, {Of(ScalarType.String, scope, depth - 1)})",
        1 => $"({Received(scope, depth)} + \"xyz\").Substring({Place(scope, depth)})",
        2 => $"({Received(scope, depth)} + \"xyz\").Substring({Place(scope, depth)}, {Pick(["0", "1"])})",
        3 => $"({Of(ScalarType.Int with { IsNullable = random.Next(2) == 0 }, scope, depth - 1)}).ToString()",
        4 => $"({Of(Pick([ScalarType.Bool, new ScalarType("char", false), new ScalarType("Guid", false), new ScalarType("long", false)]), scope, depth - 1)}).ToString()",
        5 or 6 => $"({Of(ScalarType.String, scope, depth - 1)})?.{TextOfText(scope, depth)}",
        _ => $"{Received(scope, depth)}.{TextOfText(scope, depth)}",
    };

    string TextOfText(ExpressionScope scope, int depth) => random.Next(8) switch
    {
        0 or 1 => Pick([QueryTemplate.Upper, QueryTemplate.Lower]),
        2 => Pick(["Trim()", "TrimStart('a')", "TrimEnd('b', ' ', 'B')", "TrimStart()"]),
        3 => Pick(["Replace('a', 'b')", "Replace(\"a\", \"\")", "Replace(\"b\", null)"]),
        4 => $"Replace({Pick(["\"a\"", "\"ab\"", "\"%\""])}, {Of(ScalarType.String, scope, depth - 1)})",
        5 => "Substring(0)",
        6 => "ToString()",
        _ => $"Replace({Argument(scope, depth)} + \"a\", {Argument(scope, depth)})",
    };

    string Test(ExpressionScope scope, int depth)
    {
        var type = Type(scope);
        return random.Next(7) switch
        {
            0 => $"string.{Pick(["IsNullOrEmpty", "IsNullOrWhiteSpace"])}({Of(ScalarType.String, scope, depth - 1)})",
            1 => $"string.Equals({Of(ScalarType.String, scope, depth - 1)}, {Of(ScalarType.String, scope, depth - 1)})",
            2 => $"({Of(type.NotNull, scope, depth - 1)}{(type.Name == "string" ? " ?? \"\"" : "")}).Equals({Of(type.NotNull, scope, depth - 1)})",
            3 => $"({Of(new ScalarType("Kind", false), scope, depth - 1)}).HasFlag({Pick(["Kind.None", "Kind.Some", "Kind.Many"])})",
            4 => $"(({Of(ScalarType.String, scope, depth - 1)})?.{TestOfText(scope, depth)} {Pick(["== true", "?? false", "!= true"])})",
            _ => $"{Received(scope, depth)}.{TestOfText(scope, depth)}",
        };
    }

    string TestOfText(ExpressionScope scope, int depth) => random.Next(4) switch
    {
        0 => $"{Pick(["Contains", "StartsWith", "EndsWith"])}({Pick(["'a'", "'%'", "'_'", "'ß'"])})",
        1 => $"Contains({Argument(scope, depth)})",
        2 => $"StartsWith({Argument(scope, depth)}, StringComparison.Ordinal)",
        _ => $"EndsWith({Argument(scope, depth)}, StringComparison.Ordinal)",
    };

    string NumberOfText(ExpressionScope scope, int depth)
    {
        var compared = Pick([ScalarType.Int, new ScalarType("long", false), new ScalarType("decimal", false), dateTime, dateOnly, timeSpan]);
        return random.Next(5) switch
        {
            0 when random.Next(2) == 0 => $"Math.Sign(string.Compare({Of(ScalarType.String, scope, depth - 1)}, {Of(ScalarType.String, scope, depth - 1)}, StringComparison.Ordinal))",
            0 => $"Math.Sign(string.CompareOrdinal({Of(ScalarType.String, scope, depth - 1)}, {Of(ScalarType.String, scope, depth - 1)}))",
            1 => $"({Of(compared, scope, depth - 1)}).CompareTo({Of(compared, scope, depth - 1)})",
            2 => $"(int)({Of(compared with { Name = Pick(["double", "decimal"]) }, scope, depth - 1)})",
            _ => $"{Received(scope, depth)}.{NumberInText(scope, depth)}",
        };
    }

    string NumberInText(ExpressionScope scope, int depth)
        => random.Next(3) switch { 0 => $"IndexOf({Argument(scope, depth)}, StringComparison.Ordinal)", 1 => $"IndexOf({Pick(["'a'", "'b'", "'%'"])})", _ => "Length" };

    string CharacterFunction(ExpressionScope scope, int depth) => random.Next(2) == 0
        ? $"{Pick([QueryTemplate.CharacterUpper, QueryTemplate.CharacterLower])}({Of(new ScalarType("char", false), scope, depth - 1)})"
        : $"({Received(scope, depth)} + \"xyz\")[{Place(scope, depth)}]";

    // Math has no nulls, except behind GetValueOrDefault.
    string? Calculated(ScalarType type, ExpressionScope scope, int depth)
    {
        if (type.IsNullable)
        {
            return $"(({type.CSharp})({Calculated(type.NotNull, scope, depth) ?? Leaf(type, scope)}))";
        }

        string Operand() => Of(type, scope, depth - 1);
        return random.Next(10) switch
        {
            0 => $"Math.Abs({Operand()})",
            1 => $"{Pick(["Math", type.Name])}.{Pick(["Min", "Max"])}({Operand()}, {Operand()})",
            2 => $"Math.Clamp({Operand()}, {type.Constants[0]}, {type.Constants[^1].Replace("-2.25m", "7m", StringComparison.Ordinal)})",
            3 or 4 => $"({Of(type.OrNull, scope, depth - 1)}).GetValueOrDefault({Pick(["", Operand()])})",
            5 when type.Name == "int" => $"Math.Sign({Of(new ScalarType(Pick(["int", "long", "double", "decimal"]), false), scope, depth - 1)})",
            5 when type.Name == "long" && random.Next(2) == 0 => $"({Of(moment, scope, depth - 1)}).{Pick(["ToUnixTimeSeconds", "ToUnixTimeMilliseconds"])}() % 10_000",
            5 when type.Name == "long" => $"(long)({Of(new ScalarType(Pick(["double", "decimal"]), false), scope, depth - 1)})",
            5 when type.Name == "double" => $"({Of(timeSpan, scope, depth - 1)}).{Pick(["TotalDays", "TotalHours", "TotalMinutes", "TotalSeconds", "TotalMilliseconds"])}",
            _ when type.Name is "double" or "decimal" => random.Next(4) switch
            {
                0 => $"Math.{Pick(["Floor", "Ceiling", "Truncate", "Round"])}({Operand()})",
                1 => $"Math.Round({Operand()}, {Pick(["0", "1", "2"])}{Pick(["", ", MidpointRounding.AwayFromZero"])})",
                2 => type.Name == "double" ? $"Math.Sqrt(Math.Abs({Operand()}))" : $"(decimal)({Of(new ScalarType("double", false), scope, depth - 1)})",
                _ => $"({type.Name})({Of(type with { Name = type.Name == "double" ? "decimal" : "long" }, scope, depth - 1)})",
            },
            _ => null,
        };
    }

    /// <summary>A part of a time: of one that may be null where <paramref name="mark"/> is a question mark.</summary>
    string PartOfTime(string mark, ScalarType type, ExpressionScope scope, int depth)
    {
        var from = Pick([dateTime, dateOnly, timeSpan, timeOnly, moment]);
        var part = from.Name switch
        {
            "DateTime" or "DateTimeOffset" => Pick(["Year", "Month", "Day", "Hour", "Minute", "Second", "Millisecond", "Microsecond", "DayOfYear"]),
            "TimeOnly" => Pick(["Hour", "Minute", "Second"]),
            "DateOnly" => Pick(["Year", "Month", "Day", "DayOfYear", "DayNumber % 1_000"]),
            _ => Pick(["Days", "Hours", "Minutes", "Seconds", "Milliseconds"]),
        };
        var operand = Of(mark.Length > 0 ? from.OrNull : from, scope, depth - 1);
        return from.Name is not ("TimeSpan" or "TimeOnly") && random.Next(5) == 0 ? $"({type.CSharp})(({operand}){mark}.DayOfWeek)" : $"({operand}){mark}.{part}";
    }

    string Time(ScalarType type, ExpressionScope scope, int depth)
    {
        var (mark, number) = (type.IsNullable ? "?" : "", Of(ScalarType.Int, scope, depth - 1));
        string Operand(ScalarType of) => Of(type.IsNullable ? of.OrNull : of, scope, depth - 1);
        return type.Name switch
        {
            "DateTime" => random.Next(7) switch
            {
                6 when mark == "" && random.Next(2) == 0 => $"({Operand(dateOnly)}).ToDateTime({Operand(timeOnly)})",
                6 => $"({Operand(moment)}){mark}.UtcDateTime",
                0 => $"({Operand(type)}){mark}.Date",
                1 => $"({Operand(type)}){mark}.AddMonths({number})",
                2 => $"({Operand(type)}){mark}.{Pick(["AddHours", "AddMinutes", "AddDays", "AddSeconds", "AddMilliseconds"])}({Pick(["0.5", "-2.75", "3", number])})",
                3 => $"({Operand(type)}){mark}.Add({Of(timeSpan, scope, depth - 1)})",
                _ => $"({Operand(type)} {Pick(["+", "-"])} {Operand(timeSpan)})",
            },
            "DateTimeOffset" => $"({Operand(type)}){mark}.{Pick(["AddHours", "AddMinutes", "AddDays"])}({Pick(["0.5", "-2.75", number])})",
            "TimeOnly" => random.Next(3) == 0 && mark == ""
                ? $"TimeOnly.FromDateTime({Operand(dateTime)})"
                : $"({Operand(type)}){mark}.{Pick(["AddHours", "AddMinutes"])}({Pick(["0.5", "-2.75", "30"])})",
            "DateOnly" => random.Next(4) switch
            {
                0 => $"({Operand(type)}){mark}.AddMonths({number})",
                1 => $"({Operand(type)}){mark}.AddYears({Pick(["1", "-4", number])})",
                2 when mark == "" => $"DateOnly.FromDateTime({Operand(dateTime)})",
                _ => $"({Operand(type)}){mark}.AddDays({number})",
            },
            _ => random.Next(8) switch
            {
                6 => $"({Operand(timeOnly)} - {Operand(timeOnly)})",
                7 => $"({Operand(timeOnly)}){mark}.ToTimeSpan()",
                0 when mark == "" && random.Next(2) == 0 => $"({Operand(dateTime)}).Subtract({Operand(dateTime)})",
                0 => $"({Operand(dateTime)} - {Operand(dateTime)})",
                1 => $"({Operand(type)} {Pick(["+", "-"])} {Operand(type)})",
                2 => $"(-({Operand(type)}))",
                3 => $"({Operand(type)}){mark}.{Pick(["Negate()", "Duration()"])}",
                4 => $"({Operand(dateTime)}){mark}.TimeOfDay",
                _ => mark == "" ? $"TimeSpan.{Pick(["FromDays", "FromHours", "FromMinutes", "FromSeconds"])}({number})" : $"({Operand(type)}){mark}.Add({Of(timeSpan, scope, depth - 1)})",
            },
        };
    }
}

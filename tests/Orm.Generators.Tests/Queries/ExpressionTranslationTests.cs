namespace Orm.Generators.Tests.Queries;

/// <summary>What SQL computes of the row: arithmetic, choices, texts, patterns, lists.</summary>
public class ExpressionTranslationTests
{
    [Theory]

    // Arithmetic.
    [InlineData("u => u.Points + 1 > number * 2", "{points} + 1 > $1")]
    [InlineData("u => (u.Points + 1) * 2 == u.Order", "({points} + 1) * 2 = {\"order\"}")]
    [InlineData("u => -u.Points < 3", "-{points} < 3")]
    [InlineData("u => u.Points % 2 == 0 && u.Points / 3 > 1", "{points} % 2 = 0 AND {points} / 3 > 1")]
    [InlineData("u => u.Age + 1 == null", "{age} + 1 IS NULL")]
    [InlineData("u => u.Age * 2 != 4", "{age} * 2 IS DISTINCT FROM 4")]
    [InlineData("u => !(u.Age + 1 < 3)", "({age} + 1 < 3) IS NOT TRUE")]
    [InlineData("u => u.Age + 1 == maybe", "{$1 ? {age} + 1 = $1 : {age} + 1 IS NULL}")]

    // Choices.
    [InlineData("u => (u.Active ? u.Points : u.Order) > 1", "CASE WHEN {active} THEN {points} ELSE {\"order\"} END > 1")]
    [InlineData("u => u.Active ? u.Points > 1 : u.Level == 2", "CASE WHEN {active} THEN {points} > 1 ELSE {level} = 2 END")]
    [InlineData("u => (u.Nick ?? u.Name) == \"Ann\"", "COALESCE({nick}, {name}) = 'Ann'")]
    [InlineData("u => u.Vip ?? false", "COALESCE({vip}, FALSE)")]
    [InlineData("u => !(u.Vip ?? false)", "NOT COALESCE({vip}, FALSE)")]
    [InlineData("u => (u.Points switch { 1 => \"a\", > 5 => \"b\", _ => u.Name }) == \"b\"", "CASE WHEN {points} = 1 THEN 'a' WHEN {points} > 5 THEN 'b' ELSE {name} END = 'b'")]

    // Patterns.
    [InlineData("u => u.Age is > 3 and < 10", "{age} > 3 AND {age} < 10")]
    [InlineData("u => u.Age is not (1 or 2)", "({age} <> 1 OR {age} IS NULL) AND ({age} <> 2 OR {age} IS NULL)")]
    [InlineData("u => u.Age is not > 3", "{age} <= 3 OR {age} IS NULL")]
    [InlineData("u => u.Nick is { }", "{nick} IS NOT NULL")]
    [InlineData("u => u.Color is Color.Red or Color.Blue", "{color} = 0 OR {color} = 7")]

    [InlineData("u => u is { Age: > 3 and < 10, Active: true }", "{age} > 3 AND {age} < 10 AND {active}")]
    [InlineData("u => u is not { Age: > 3, Nick: null }", "{age} <= 3 OR {age} IS NULL OR {nick} IS NOT NULL")]
    [InlineData("u => u.Nick is { Length: > 3 }", "{nick} IS NOT NULL AND length({nick}) > 3")]
    [InlineData("u => u.Nick is not { Length: > 3 }", "{nick} IS NULL OR (length({nick}) > 3) IS NOT TRUE")]
    [InlineData("u => u.Name is { Length: 3 or 5 }", "length({name}) = 3 OR length({name}) = 5")]
    [InlineData("u => u is { Points: 1, Name.Length: 4 }", "{points} = 1 AND length({name}) = 4")]
    [InlineData("u => u is { Active: false, Vip: true } or not { Active: not false }", "NOT {active} AND {vip} = TRUE OR NOT {active}")]
    [InlineData("u => u is { Age: null, Color: Color.Red } or { Name: \"Ann\" }", "{age} IS NULL AND {color} = 0 OR {name} = 'Ann'")]
    [InlineData("u => (u switch { { Age: > 65, Active: true } => \"a\", { Nick: { } } => \"b\", _ => \"c\" }) == \"b\"", "CASE WHEN {age} > 65 AND {active} THEN 'a' WHEN {nick} IS NOT NULL THEN 'b' ELSE 'c' END = 'b'")]
    [InlineData("u => u is { }", "TRUE")]

    [InlineData("u => u.Age is { } age && age > 3", "{age} IS NOT NULL AND {age} > 3")]
    [InlineData("u => u.Age is not int age || age != 3", "{age} IS NULL OR {age} <> 3")]
    [InlineData("u => (u.Age, u.Nick) is (> 3, null)", "{age} > 3 AND {nick} IS NULL")]
    [InlineData("u => (u.Age, u.Nick) is not (> 3, _)", "{age} <= 3 OR {age} IS NULL")]
    [InlineData("u => (u.Points, u.Name) == (3, text)", "{points} = 3 AND {$1 ? {name} = $1 : {name} IS NULL}")]
    [InlineData("u => (u.Points, u.Age) != (3, null)", "{points} <> 3 OR {age} IS NOT NULL")]
    [InlineData("u => u.Name != nameof(u.Name)", "{name} <> 'Name'")]

    // Bools that may be null.
    [InlineData("u => (u.Vip & u.Active) == null", "({vip} AND {active}) IS NULL")]
    [InlineData("u => (u.Vip | u.Active) == true", "({vip} OR {active}) = TRUE")]
    [InlineData("u => !u.Vip ?? u.Active", "COALESCE(NOT {vip}, {active})")]
    [InlineData("u => (u.Vip ^ u.Active) != true", "({vip} <> {active}) IS DISTINCT FROM TRUE")]

    // Bools as values.
    [InlineData("u => u.Active == (u.Points > 3)", "{active} = ({points} > 3)")]
    [InlineData("u => u.Active ^ u.Points > 3", "{active} <> ({points} > 3)")]
    [InlineData("u => (u.Age > 3) == u.Active", "(({age} > 3) IS TRUE) = {active}")]

    // Texts.
    [InlineData("u => u.Name + \"!\" == text", "{$1 ? {name} || '!' = $1 : FALSE}")]
    [InlineData("u => u.Nick + u.Points == \"x\"", "COALESCE({nick}, '') || CAST({points} AS TEXT) = 'x'", "COALESCE({nick}, '') || CAST({points} AS text) = 'x'")]
    [InlineData("u => $\"{u.Name} ({u.Nick})\" != \"\"", "{name} || ' (' || COALESCE({nick}, '') || ')' <> ''")]

    // Numbers as others.
    [InlineData("u => u.Points * 2.5 > 1", "CAST({points} AS REAL) * 2.5 > 1.0", "CAST({points} AS double precision) * 2.5 > 1.0")]
    [InlineData("u => u.Points * 2L > big", "{points} * 2 > $1", "CAST({points} AS bigint) * 2 > $1")]
    [InlineData("u => u.Price * 2 + u.Points > 1", "orm_add(orm_multiply({price}, '2'), orm_decimal({points})) COLLATE ORM_DECIMAL > '1'", "({price} * 2) + CAST({points} AS numeric) > 1")]

    // Values are computed when the operator is called.
    [InlineData("u => u.Name == $\"{text}-{number:000}\"", "{$1 ? {name} = $1 : {name} IS NULL}")]
    [InlineData("u => u.Active == number is > 3 and not 7", "{active} = $1")]
    [InlineData("u => u.Points == (text switch { \"a\" => 1, null => 2, _ when number > 3 => number, _ => 0 })", "{points} = $1")]
    [InlineData("u => u.Created > DateTime.UtcNow.AddDays(-number)", "{created} > $1")]
    [InlineData("u => u.Points > numbers[0] && u.Order == list[number]", "{points} > $1 AND {\"order\"} = $2")]
    [InlineData("u => u.Name == text.Trim() + \"!\"", "{$1 ? {name} = $1 : {name} IS NULL}")]
    [InlineData("u => maybe.HasValue && u.Points > maybe.Value", "$1 AND {$2 ? {points} > $2 : FALSE}")]

    [InlineData("u => maybe != null && (maybe.HasValue || u.Active)", "{$1 ? TRUE : FALSE} AND ($2 OR {active})")]
    [InlineData("u => u.Points > maybe + 1", "{$1 ? {points} > $1 : FALSE}")]

    // What C# decides by itself.
    [InlineData("u => true || flag", "TRUE")]
    [InlineData("u => false && flag", "FALSE")]

    // An integer that is computed stands beside a decimal as one.
    [InlineData("u => u.Points + 1 > u.Price", "orm_decimal({points} + 1) COLLATE ORM_DECIMAL > {price}", "CAST({points} + 1 AS numeric) > {price}")]

    // A text in which decimals are compared is compared as a text.
    [InlineData("u => (u.Price > 1 ? u.Name : \"2\") == \"12\"", "CASE WHEN {price} COLLATE ORM_DECIMAL > '1' THEN {name} ELSE '2' END COLLATE BINARY = '12'", "CASE WHEN {price} > 1 THEN {name} ELSE '2' END = '12'")]
    [InlineData("u => (u.Price > 1 ? 2 : 12) > 3", "CASE WHEN {price} COLLATE ORM_DECIMAL > '1' THEN 2 ELSE 12 END > 3", "CASE WHEN {price} > 1 THEN 2 ELSE 12 END > 3")]

    // Lists.
    [InlineData("u => new[] { 1, number }.Contains(u.Points)", "{points} IN (SELECT value FROM json_each($1))", "{points} = ANY ($1)")]
    [InlineData("u => !new[] { 1, 2 }.Contains(u.Points)", "NOT ({points} IN (SELECT value FROM json_each($1)))", "NOT ({points} = ANY ($1))")]
    [InlineData("u => !new[] { 1, 2 }.Contains(u.Age!.Value)", "NOT ({age} IN (SELECT value FROM json_each($1)))", "NOT ({age} = ANY ($1))")]
    [InlineData("u => new int?[] { 1, null }.Contains(u.Age)", "{age} IN (SELECT value FROM json_each($1)) OR {age} IS NULL AND EXISTS (SELECT 1 FROM json_each($1) WHERE value IS NULL)", "{age} = ANY ($1) OR {age} IS NULL AND array_position($1, NULL) IS NOT NULL")]
    [InlineData("u => new[] { 1.5m }.Contains(u.Price)", "{price} COLLATE ORM_DECIMAL IN (SELECT value FROM json_each($1))", "{price} = ANY ($1)")]
    public void A_condition(string lambda, string sqlite, string? postgreSql = null)
        => Translation.Expect($".Where({lambda})", sqlite, postgreSql ?? sqlite);

    [Theory]
    [InlineData("u => u.Points * 2", "{points} * 2")]
    [InlineData("u => u.Active ? 1 : 0", "CASE WHEN {active} THEN 1 ELSE 0 END")]
    [InlineData("u => u.Nick ?? \"\"", "COALESCE({nick}, '')", "COALESCE({nick}, '') COLLATE \"C\"")]
    [InlineData("u => u.Age + 1", "{age} + 1", "{age} + 1 NULLS FIRST")]
    [InlineData("u => u.Price > 1 ? u.Name : \"2\"", "CASE WHEN {price} COLLATE ORM_DECIMAL > '1' THEN {name} ELSE '2' END COLLATE BINARY", "CASE WHEN {price} > 1 THEN {name} ELSE '2' END COLLATE \"C\"")]
    public void An_order(string lambda, string sqlite, string? postgreSql = null)
        => Translation.Expect($".OrderBy({lambda})", sqlite, postgreSql ?? sqlite);
}

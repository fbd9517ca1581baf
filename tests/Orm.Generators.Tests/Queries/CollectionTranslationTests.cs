namespace Orm.Generators.Tests.Queries;

/// <summary>Arrays and lists: JSON texts on SQLite, arrays on PostgreSQL.</summary>
public class CollectionTranslationTests
{
    [Theory]

    // How long it is.
    [InlineData("a => a.Tags.Count > 2", "json_array_length({tags}) > 2", "cardinality({tags}) > 2")]
    [InlineData("a => a.Ratings.Length == number", "json_array_length({ratings}) = $1", "cardinality({ratings}) = $1")]
    [InlineData("a => a.Notes!.Length != 2", "json_array_length({notes}) IS DISTINCT FROM 2", "cardinality({notes}) IS DISTINCT FROM 2")]
    [InlineData("a => a.Notes != null && a.Notes.Count() == 2", "{notes} IS NOT NULL AND json_array_length({notes}) = 2", "{notes} IS NOT NULL AND cardinality({notes}) = 2")]
    [InlineData("a => a.Prices!.Count() < a.Track", "json_array_length({prices}) < {track}", "cardinality({prices}) < {track}")]
    [InlineData("a => a.Tags.Any()", "json_array_length({tags}) > 0", "cardinality({tags}) > 0")]
    [InlineData("a => !a.Tags.Any()", "json_array_length({tags}) = 0", "cardinality({tags}) = 0")]
    [InlineData("a => !a.Notes!.Any()", "(json_array_length({notes}) > 0) IS NOT TRUE", "(cardinality({notes}) > 0) IS NOT TRUE")]

    // An element.
    [InlineData("a => a.Tags[0] == text", "{$1 ? {tags} ->> 0 = $1 : {tags} ->> 0 IS NULL}", "{$1 ? {tags}[1] = $1 : {tags}[1] IS NULL}")]
    [InlineData("a => a.Tags[0].Length > 2", "length({tags} ->> 0) > 2", "length({tags}[1]) > 2")]
    [InlineData("a => a.Ratings[number] > 3", "CASE WHEN $1 >= 0 THEN {ratings} ->> $1 END > 3", "{ratings}[$1 + 1] > 3")]
    [InlineData("a => a.Ratings[a.Track - 1] + 1 != 3", "CASE WHEN ({track} - 1) >= 0 THEN {ratings} ->> ({track} - 1) END + 1 IS DISTINCT FROM 3", "{ratings}[({track} - 1) + 1] + 1 IS DISTINCT FROM 3")]
    [InlineData("a => a.Prices![1] >= 1.5m", "({prices} ->> 1) COLLATE ORM_DECIMAL >= '1.5'", "{prices}[2] >= 1.5")]
    [InlineData("a => a.Notes![1] == null", "{notes} ->> 1 IS NULL", "{notes}[2] IS NULL")]
    [InlineData("a => a.Colors[0] == Color.Blue", "{colors} ->> 0 = 7", "{colors}[1] = 7")]
    [InlineData("a => a.Shades[0] == color", "{shades} ->> 0 = $1", "{shades}[1] = $1")]
    [InlineData("a => a.Keys[0].Length == 3", "length(unhex({keys} ->> 0)) = 3", "octet_length({keys}[1]) = 3")]
    [InlineData("a => a.Tags.ElementAt(1) == \"x\"", "{tags} ->> 1 = 'x'", "{tags}[2] = 'x'")]

    [InlineData("a => a.Tags[-1] == text", "{$1 ? CASE WHEN -1 >= 0 THEN {tags} ->> -1 END = $1 : CASE WHEN -1 >= 0 THEN {tags} ->> -1 END IS NULL}", "{$1 ? {tags}[0] = $1 : {tags}[0] IS NULL}")]

    // Whether it has a value.
    [InlineData("a => a.Tags.Contains(text)", "$1 IN (SELECT value FROM json_each({.tags}))", "$1 = ANY ({.tags})")]
    [InlineData("a => !a.Tags.Contains(\"x\")", "NOT ('x' IN (SELECT value FROM json_each({.tags})))", "NOT ('x' = ANY ({.tags}))")]
    [InlineData("a => a.Tags.Contains(a.Title)", "{title} IN (SELECT value FROM json_each({.tags}))", "{title} = ANY ({.tags})")]
    [InlineData("a => a.Notes!.Contains(maybeText)", "$1 IN (SELECT value FROM json_each({.notes})) OR $1 IS NULL AND EXISTS (SELECT 1 FROM json_each({.notes}) WHERE value IS NULL)", "$1 = ANY ({.notes}) OR $1 IS NULL AND array_position({.notes}, NULL) IS NOT NULL")]
    [InlineData("a => !a.Notes!.Contains(\"x\")", "('x' IN (SELECT value FROM json_each({.notes}))) IS NOT TRUE", "('x' = ANY ({.notes})) IS NOT TRUE")]
    [InlineData("a => a.Ratings.Contains(a.Track + 1)", "({track} + 1) IN (SELECT value FROM json_each({.ratings}))", "({track} + 1) = ANY ({.ratings})")]
    [InlineData("a => a.Prices!.Contains(price)", "$1 COLLATE ORM_DECIMAL IN (SELECT value FROM json_each({.prices}))", "$1 = ANY ({.prices})")]
    [InlineData("a => a.Prices!.Contains(a.Track + 1)", "orm_decimal({track} + 1) COLLATE ORM_DECIMAL IN (SELECT value FROM json_each({.prices}))", "CAST({track} + 1 AS numeric) = ANY ({.prices})")]
    [InlineData("a => a.Colors.Contains(Color.Blue)", "7 IN (SELECT value FROM json_each({.colors}))", "7 = ANY ({.colors})")]
    [InlineData("a => a.Shades.Contains(Color.Blue)", "'Blue' IN (SELECT value FROM json_each({.shades}))", "'Blue' = ANY ({.shades})")]
    [InlineData("a => a.Shades.Contains(color)", "$1 IN (SELECT value FROM json_each({.shades}))", "$1 = ANY ({.shades})")]
    [InlineData("a => a.Moods.Contains(a.Mood)", "{mood} IN (SELECT value FROM json_each({.moods}))", "{mood} = ANY (CAST({.moods} AS mood[]))")]
    [InlineData("a => a.Moods.Contains(mood)", "$1 IN (SELECT value FROM json_each({.moods}))", "$1 = ANY ({.moods})")]

    // Conditions on elements.
    [InlineData("a => a.Tags.Any(t => t.StartsWith(\"a\"))", "EXISTS (SELECT 1 FROM json_each({.tags}) AS e WHERE e.value GLOB 'a*')", "EXISTS (SELECT 1 FROM unnest({.tags}) AS e(value) WHERE e.value LIKE 'a%')")]
    [InlineData("a => !a.Tags.Any(t => t == text)", "NOT EXISTS (SELECT 1 FROM json_each({.tags}) AS e WHERE {$1 ? e.value = $1 : e.value IS NULL})", "NOT EXISTS (SELECT 1 FROM unnest({.tags}) AS e(value) WHERE {$1 ? e.value = $1 : e.value IS NULL})")]
    [InlineData("a => a.Tags.All(t => t != a.Title)", "NOT EXISTS (SELECT 1 FROM json_each({.tags}) AS e WHERE e.value = {.title})", "NOT EXISTS (SELECT 1 FROM unnest({.tags}) AS e(value) WHERE e.value = {.title})")]
    [InlineData("a => a.Notes!.Any(n => n == null)", "EXISTS (SELECT 1 FROM json_each({.notes}) AS e WHERE e.value IS NULL)", "EXISTS (SELECT 1 FROM unnest({.notes}) AS e(value) WHERE e.value IS NULL)")]
    [InlineData("a => a.Prices!.Any(p => p > a.Price)", "EXISTS (SELECT 1 FROM json_each({.prices}) AS e WHERE e.value COLLATE ORM_DECIMAL > {.price})", "EXISTS (SELECT 1 FROM unnest({.prices}) AS e(value) WHERE e.value > {.price})")]
    [InlineData("a => a.Prices!.Any(p => p == a.Track)", "EXISTS (SELECT 1 FROM json_each({.prices}) AS e WHERE e.value COLLATE ORM_DECIMAL = {.track})", "EXISTS (SELECT 1 FROM unnest({.prices}) AS e(value) WHERE e.value = {.track})")]
    [InlineData("a => a.Keys.Any(k => k.SequenceEqual(bytes))", "EXISTS (SELECT 1 FROM json_each({.keys}) AS e WHERE {$1 ? unhex(e.value) = $1 : unhex(e.value) IS NULL})", "EXISTS (SELECT 1 FROM unnest({.keys}) AS e(value) WHERE {$1 ? e.value = $1 : e.value IS NULL})")]
    [InlineData("a => a.Shades.Any(s => s == a.Shades[0])", "EXISTS (SELECT 1 FROM json_each({.shades}) AS e WHERE e.value = {.shades} ->> 0)", "EXISTS (SELECT 1 FROM unnest({.shades}) AS e(value) WHERE e.value = {.shades}[1])")]
    [InlineData("a => a.Tags.Any(t => a.Ratings.Any(r => r == t.Length && r > a.Track))", "EXISTS (SELECT 1 FROM json_each({.tags}) AS e WHERE EXISTS (SELECT 1 FROM json_each({.ratings}) AS e1 WHERE e1.value = length(e.value) AND e1.value > {.track}))", "EXISTS (SELECT 1 FROM unnest({.tags}) AS e(value) WHERE EXISTS (SELECT 1 FROM unnest({.ratings}) AS e1(value) WHERE e1.value = length(e.value) AND e1.value > {.track}))")]
    [InlineData("a => a.Tags.Exists(t => t == \"x\") && a.Tags.TrueForAll(t => t != \"y\")", "EXISTS (SELECT 1 FROM json_each({.tags}) AS e WHERE e.value = 'x') AND NOT EXISTS (SELECT 1 FROM json_each({.tags}) AS e WHERE e.value = 'y')", "EXISTS (SELECT 1 FROM unnest({.tags}) AS e(value) WHERE e.value = 'x') AND NOT EXISTS (SELECT 1 FROM unnest({.tags}) AS e(value) WHERE e.value = 'y')")]
    [InlineData("a => a.Tags.Any(t => a.Tags.Contains(t + \"s\"))", "EXISTS (SELECT 1 FROM json_each({.tags}) AS e WHERE (e.value || 's') IN (SELECT value FROM json_each({.tags})))", "EXISTS (SELECT 1 FROM unnest({.tags}) AS e(value) WHERE (e.value || 's') = ANY ({.tags}))")]
    [InlineData("a => (a.Notes?.Any(n => n == \"x\")) != true", "CASE WHEN {notes} IS NOT NULL THEN EXISTS (SELECT 1 FROM json_each({.notes}) AS e WHERE e.value = 'x') END IS DISTINCT FROM TRUE", "CASE WHEN {notes} IS NOT NULL THEN EXISTS (SELECT 1 FROM unnest({.notes}) AS e(value) WHERE e.value = 'x') END IS DISTINCT FROM TRUE")]
    [InlineData("a => a.Tags.Any() == (a.Track > 1)", "(json_array_length({tags}) > 0) = ({track} > 1)", "(cardinality({tags}) > 0) = ({track} > 1)")]

    // Lists of the program.
    [InlineData("a => list.Any(n => n == a.Track)", "EXISTS (SELECT 1 FROM json_each($1) AS e WHERE e.value = {.track})", "EXISTS (SELECT 1 FROM unnest($1) AS e(value) WHERE e.value = {.track})")]
    [InlineData("a => a.Moods.Any(m => m == mood)", "EXISTS (SELECT 1 FROM json_each({.moods}) AS e WHERE e.value = $1)", "EXISTS (SELECT 1 FROM unnest({.moods}) AS e(value) WHERE e.value = $1)")]
    [InlineData("a => new[] { text, \"x\" }.All(t => !a.Title.Contains(t))", "NOT EXISTS (SELECT 1 FROM json_each($1) AS e WHERE instr({.title}, e.value) > 0)", "NOT EXISTS (SELECT 1 FROM unnest($1) AS e(value) WHERE strpos({.title}, e.value) > 0)")]
    public void A_condition(string lambda, string sqlite, string? postgreSql = null)
        => Translation.ExpectOf("Album", $".Where({lambda})", sqlite, postgreSql ?? sqlite);

    [Theory]
    [InlineData("numbers")]
    [InlineData("list")]
    [InlineData("new HashSet<int>(list)")]
    [InlineData("(IReadOnlyCollection<int>)list")]
    [InlineData("System.Collections.Immutable.ImmutableArray.Create(1, 2)")]
    public void A_list_that_CSharp_might_not_ask_for_can_be_null(string list)
        => Assert.Contains(" ?? []", Translation.Code($"var ids = {list}; _ = session.Query<User>().Where(u => u.Active && ids.Contains(u.Id));"));
}

using System.Text.RegularExpressions;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Queries;

/// <summary>Members of JSON, by the names and in the forms that its context writes them.</summary>
public partial class JsonTranslationTests
{
    const string Source = """
        using System;
        using System.Collections.Generic;
        using System.Text.Json.Serialization;
        using Orm;

        namespace Shop;

        public enum Level { Low, High = 5 }

        public readonly record struct Geo(double Lat, decimal Height);

        public sealed record Line(string Product, int Count, decimal Price, List<string> Notes);

        public sealed class Contact
        {
            public string City { get; set; } = "";
            public string? Street { get; set; }
            public int? Floor { get; set; }
            public bool Active { get; set; }
            public Geo Place { get; set; }
            public Geo? Old { get; set; }
            public Contact? Other { get; set; }
            [JsonPropertyName("e-mail")] public string Mail { get; set; } = "";
            public Level Level { get; set; }
            [JsonConverter(typeof(JsonStringEnumConverter<Level>))] public Level Shown { get; set; }
            public decimal Price { get; set; }
            public float Ratio { get; set; }
            public DateTime At { get; set; }
            public Guid Token { get; set; }
            public List<string> Tags { get; set; } = [];
            public int[]? Marks { get; set; }
            public List<decimal> Prices { get; set; } = [];
            public Line[] Lines { get; set; } = [];
            public Dictionary<string, int> Sizes { get; set; } = [];
        }

        [JsonSerializable(typeof(Contact))]
        [JsonSerializable(typeof(List<Line>))]
        internal partial class PlainJson : JsonSerializerContext;

        [JsonSourceGenerationOptions(
            PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UseStringEnumConverter = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
        [JsonSerializable(typeof(Contact))]
        internal partial class OddJson : JsonSerializerContext;

        [Table("customers")]
        public partial class Customer
        {
            [Key] public int Id { get; set; }
            public string Name { get; set; } = "";
            public int Points { get; set; }
            [Json<PlainJson>] public Contact Home { get; set; } = new();
            [Json<PlainJson>] public Contact? Work { get; set; }
            [Orm.Json] public List<Line> Lines { get; set; } = [];
            [Json<OddJson>] public Contact Odd { get; set; } = new();
        }
        """;

    const string Method = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Orm;
        using Shop;

        public class Code
        {
            public void Run(Session session, int number, string text, string? maybeText, Level level, decimal price, DateTime time)
            {
                _ = session.Query<Customer>()CALL;
            }
        }
        """;

    [Theory]

    // Members.
    [InlineData("c => c.Home.City == text", "{$1 ? {home} ->> '$.City' = $1 : {home} ->> '$.City' IS NULL}", "{$1 ? {home} ->> 'City' = $1 : {home} ->> 'City' IS NULL}")]
    [InlineData("c => c.Home.City.StartsWith(\"a\")", "({home} ->> '$.City') GLOB 'a*'", "({home} ->> 'City') LIKE 'a%'")]
    [InlineData("c => c.Home.Place.Lat > 1", "{home} ->> '$.Place.Lat' > 1.0", "CAST({home} #>> '{Place,Lat}' AS double precision) > 1.0")]
    [InlineData("c => c.Home.Old!.Value.Lat > 1", "{home} ->> '$.Old.Lat' > 1.0", "CAST({home} #>> '{Old,Lat}' AS double precision) > 1.0")]
    [InlineData("c => c.Home.Old == null", "{home} ->> '$.Old' IS NULL", "NULLIF({home} -> 'Old', 'null') IS NULL")]
    [InlineData("c => c.Home.Other!.Other!.City != \"x\"", "{home} ->> '$.Other.Other.City' IS DISTINCT FROM 'x'", "{home} #>> '{Other,Other,City}' IS DISTINCT FROM 'x'")]
    [InlineData("c => c.Work!.Street == maybeText", "{$1 ? {work} ->> '$.Street' = $1 : {work} ->> '$.Street' IS NULL}", "{$1 ? {work} ->> 'Street' = $1 : {work} ->> 'Street' IS NULL}")]
    [InlineData("c => c.Work != null && c.Work.Floor > 3", "{work} IS NOT NULL AND {work} ->> '$.Floor' > 3", "{work} IS NOT NULL AND CAST({work} ->> 'Floor' AS integer) > 3")]
    [InlineData("c => c.Work?.Other?.Floor == null", "{work} ->> '$.Other.Floor' IS NULL", "CAST({work} #>> '{Other,Floor}' AS integer) IS NULL")]
    [InlineData("c => !c.Home.Active", "({home} ->> '$.Active') IS NOT TRUE", "CAST({home} ->> 'Active' AS boolean) IS NOT TRUE")]
    [InlineData("c => c.Home.Mail == \"x\"", "{home} ->> '$.\"e-mail\"' = 'x'", "{home} ->> 'e-mail' = 'x'")]
    [InlineData("c => c.Home.Level == level && c.Home.Level > Level.Low", "{home} ->> '$.Level' = $1 AND {home} ->> '$.Level' > 0", "CAST({home} ->> 'Level' AS integer) = $1 AND CAST({home} ->> 'Level' AS integer) > 0")]
    [InlineData("c => c.Home.Shown == Level.High || c.Home.Shown == level", "{home} ->> '$.Shown' = 'High' OR {home} ->> '$.Shown' = $1", "{home} ->> 'Shown' = 'High' OR {home} ->> 'Shown' = $1")]
    [InlineData("c => c.Home.Price * 2 >= price", "orm_multiply(orm_decimal(NULLIF(trim({home} -> '$.Price', '\"'), 'null')), '2') COLLATE ORM_DECIMAL >= $1", "CAST({home} ->> 'Price' AS numeric) * 2 >= $1")]
    [InlineData("c => c.Home.Ratio < 0.5f", "orm_single({home} ->> '$.Ratio') < 0.5", "CAST({home} ->> 'Ratio' AS real) < 0.5")]
    [InlineData("c => c.Home.At.Year == 2024 && c.Home.At < time", "CAST(substr(orm_add_ticks({home} ->> '$.At', 0), 1, 4) AS INTEGER) = 2024 AND orm_add_ticks({home} ->> '$.At', 0) < $1", "CAST(extract(year FROM (CAST(regexp_replace(CASE WHEN {home} ->> 'At' ~ '[Z+]|-..:..$' THEN {home} ->> 'At' ELSE {home} ->> 'At' || 'Z' END, '(\\.\\d\\d\\d\\d\\d\\d)\\d', '\\1') AS timestamptz) AT TIME ZONE 'UTC')) AS integer) = 2024 AND CAST(regexp_replace(CASE WHEN {home} ->> 'At' ~ '[Z+]|-..:..$' THEN {home} ->> 'At' ELSE {home} ->> 'At' || 'Z' END, '(\\.\\d\\d\\d\\d\\d\\d)\\d', '\\1') AS timestamptz) < $1")]
    [InlineData("c => c.Home.Token == Guid.Empty", "{home} ->> '$.Token' = $1", "CAST({home} ->> 'Token' AS uuid) = $1")]
    [InlineData("c => c.Home.Floor + c.Points == 3", "({home} ->> '$.Floor') + {points} = 3", "CAST({home} ->> 'Floor' AS integer) + {points} = 3")]

    // Lists and dictionaries.
    [InlineData("c => c.Home.Tags.Count > 1", "json_array_length({home} ->> '$.Tags') > 1", "jsonb_array_length(NULLIF({home} -> 'Tags', 'null')) > 1")]
    [InlineData("c => c.Home.Tags[0] == text", "{$1 ? {home} ->> '$.Tags[0]' = $1 : {home} ->> '$.Tags[0]' IS NULL}", "{$1 ? {home} #>> '{Tags,0}' = $1 : {home} #>> '{Tags,0}' IS NULL}")]
    [InlineData("c => c.Home.Marks![number] > 1", "CASE WHEN $1 >= 0 THEN {home} -> '$.Marks' ->> $1 END > 1", "CASE WHEN $1 >= 0 THEN CAST({home} -> 'Marks' ->> $1 AS integer) END > 1")]
    [InlineData("c => c.Home.Lines[1].Product == text", "{$1 ? {home} ->> '$.Lines[1].Product' = $1 : {home} ->> '$.Lines[1].Product' IS NULL}", "{$1 ? {home} #>> '{Lines,1,Product}' = $1 : {home} #>> '{Lines,1,Product}' IS NULL}")]
    [InlineData("c => c.Home.Lines[c.Points].Notes[0] == text", "{$1 ? CASE WHEN {points} >= 0 THEN {home} -> '$.Lines' ->> {points} END ->> '$.Notes[0]' = $1 : CASE WHEN {points} >= 0 THEN {home} -> '$.Lines' ->> {points} END ->> '$.Notes[0]' IS NULL}", "{$1 ? CASE WHEN {points} >= 0 THEN NULLIF({home} -> 'Lines' -> {points}, 'null') END #>> '{Notes,0}' = $1 : CASE WHEN {points} >= 0 THEN NULLIF({home} -> 'Lines' -> {points}, 'null') END #>> '{Notes,0}' IS NULL}")]
    [InlineData("c => c.Home.Tags.Any()", "json_array_length({home} ->> '$.Tags') > 0", "jsonb_array_length(NULLIF({home} -> 'Tags', 'null')) > 0")]
    [InlineData("c => c.Home.Tags.Contains(c.Name)", "EXISTS (SELECT 1 FROM json_each({.home} ->> '$.Tags') AS e WHERE e.value = {.name})", "EXISTS (SELECT 1 FROM jsonb_array_elements_text(NULLIF({.home} -> 'Tags', 'null')) AS e(value) WHERE e.value = {.name})")]
    [InlineData("c => c.Home.Prices.Contains(price)", "EXISTS (SELECT 1 FROM (SELECT {.home} ->> '$.Prices' -> fullkey AS value FROM json_each({.home} ->> '$.Prices')) AS e WHERE orm_decimal(NULLIF(trim(e.value, '\"'), 'null')) COLLATE ORM_DECIMAL = $1)", "EXISTS (SELECT 1 FROM jsonb_array_elements_text(NULLIF({.home} -> 'Prices', 'null')) AS e(value) WHERE CAST(e.value AS numeric) = $1)")]
    [InlineData("c => c.Home.Marks!.Any(m => m > c.Points)", "EXISTS (SELECT 1 FROM json_each({.home} ->> '$.Marks') AS e WHERE e.value > {.points})", "EXISTS (SELECT 1 FROM jsonb_array_elements_text(NULLIF({.home} -> 'Marks', 'null')) AS e(value) WHERE CAST(e.value AS integer) > {.points})")]
    [InlineData("c => c.Home.Lines.Any(l => l.Count > 1 && l.Price > price && l.Notes.Contains(text))", "EXISTS (SELECT 1 FROM json_each({.home} ->> '$.Lines') AS e WHERE e.value ->> '$.Count' > 1 AND orm_decimal(NULLIF(trim(e.value -> '$.Price', '\"'), 'null')) COLLATE ORM_DECIMAL > $1 AND EXISTS (SELECT 1 FROM json_each(e.value ->> '$.Notes') AS e1 WHERE {$2 ? e1.value = $2 : e1.value IS NULL}))", "EXISTS (SELECT 1 FROM jsonb_array_elements(NULLIF({.home} -> 'Lines', 'null')) AS e(value) WHERE CAST(e.value ->> 'Count' AS integer) > 1 AND CAST(e.value ->> 'Price' AS numeric) > $1 AND EXISTS (SELECT 1 FROM jsonb_array_elements_text(NULLIF(e.value -> 'Notes', 'null')) AS e1(value) WHERE {$2 ? e1.value = $2 : e1.value IS NULL}))")]
    [InlineData("c => c.Lines.All(l => l.Product != c.Name)", "NOT EXISTS (SELECT 1 FROM json_each({.lines} ->> '$') AS e WHERE e.value ->> '$.Product' = {.name})", "NOT EXISTS (SELECT 1 FROM jsonb_array_elements(NULLIF({.lines}, 'null')) AS e(value) WHERE e.value ->> 'Product' = {.name})")]
    [InlineData("c => c.Lines.Count == 2 && c.Lines[0].Count == 1", "json_array_length({lines} ->> '$') = 2 AND {lines} ->> '$[0].Count' = 1", "jsonb_array_length(NULLIF({lines}, 'null')) = 2 AND CAST({lines} #>> '{0,Count}' AS integer) = 1")]
    [InlineData("c => c.Lines.Any(l => l == null)", "EXISTS (SELECT 1 FROM json_each({.lines} ->> '$') AS e WHERE e.value IS NULL)", "EXISTS (SELECT 1 FROM jsonb_array_elements(NULLIF({.lines}, 'null')) AS e(value) WHERE NULLIF(e.value, 'null') IS NULL)")]
    [InlineData("c => c.Home.Sizes[\"big one\"] == 1", "{home} ->> '$.Sizes.\"big one\"' = 1", "CAST({home} #>> '{Sizes,\"big one\"}' AS integer) = 1")]

    // The context's names and forms.
    [InlineData("c => c.Odd.Level == Level.High", "COALESCE({odd} ->> '$.level', 'Low') = 'High'", "COALESCE({odd} ->> 'level', 'Low') = 'High'")]
    [InlineData("c => c.Odd.Other!.Floor == 3", "CAST({odd} ->> '$.other.floor' AS INTEGER) = 3", "CAST({odd} #>> '{other,floor}' AS integer) = 3")]
    [InlineData("c => c.Odd.Price == 0 && c.Odd.Place.Lat == 0 && !c.Odd.Active", "COALESCE(orm_decimal(NULLIF(trim({odd} -> '$.price', '\"'), 'null')), '0') COLLATE ORM_DECIMAL = '0' AND COALESCE(CAST({odd} ->> '$.place.lat' AS REAL), 0.0) = 0.0 AND NOT COALESCE({odd} ->> '$.active', FALSE)", "COALESCE(CAST({odd} ->> 'price' AS numeric), 0) = 0 AND COALESCE(CAST({odd} #>> '{place,lat}' AS double precision), 0.0) = 0.0 AND NOT COALESCE(CAST({odd} ->> 'active' AS boolean), FALSE)")]
    [InlineData("c => c.Odd.Mail == text", "{$1 ? {odd} ->> '$.\"e-mail\"' = $1 : {odd} ->> '$.\"e-mail\"' IS NULL}", "{$1 ? {odd} ->> 'e-mail' = $1 : {odd} ->> 'e-mail' IS NULL}")]
    public void A_condition(string lambda, string sqlite, string? postgreSql = null) => Expect($".Where({lambda})", sqlite, postgreSql ?? sqlite);

    static void Expect(string call, string sqlite, string postgreSql)
    {
        var code = Generator.Run(Source, Method.Replace("CALL", call, StringComparison.Ordinal)).Files["Source2.Queries.g.cs"];
        Assert.Equal((sqlite, postgreSql), (Regex.Unescape(Sqlite().Match(code).Groups["sql"].Value), Regex.Unescape(PostgreSql().Match(code).Groups["sql"].Value)));
    }

    [GeneratedRegex("""^ +sqlite: "(?<sql>.*?)",$""", RegexOptions.Multiline)]
    private static partial Regex Sqlite();

    [GeneratedRegex("""^ +postgreSql: "(?<sql>.*?)"(\);|,)$""", RegexOptions.Multiline)]
    private static partial Regex PostgreSql();
}

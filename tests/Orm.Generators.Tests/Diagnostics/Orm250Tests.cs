using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Sql.Queries;

namespace Orm.Generators.Tests.Diagnostics;

public class Orm250Tests
{
    const string User = """
        [Table] public partial class User
        {
            [Key] public int Id { get; set; }
            public required string Name { get; set; }
            public int? Age { get; set; }
            public decimal Price { get; set; }
            [Column("a}b")] public int Odd { get; set; }
        }
        """;

    [Theory]
    [InlineData("Where(u => u.Age >= 18 || u.Name == \"{it's}\")", "Where", "WHERE age >= 18 OR name = '{it''s}'")]
    [InlineData("Where(u => u.Age == age)", "Where", "WHERE age = $1")]
    [InlineData("Where(age, static (u, age) => u.Age != age)", "Where", "WHERE age <> $1 OR age IS NULL")]
    [InlineData("Where(u => u.Odd > 1)", "Where", "WHERE \"a}b\" > 1")]
    [InlineData("Any(u => u.Price > 1.5m)", "Any", "WHERE price COLLATE ORM_DECIMAL > '1.5'; on PostgreSQL WHERE price > 1.5")]
    [InlineData("OrderByDescending(u => u.Id)", "OrderByDescending", "ORDER BY id DESC")]
    [InlineData("OrderBy(u => u.Name)", "OrderBy", "ORDER BY name; on PostgreSQL ORDER BY name COLLATE \"C\"")]
    [InlineData("Select(u => new { u.Id, u.Age })", "Select", "SELECT id, age")]
    [InlineData("Where(u => true).ExecuteUpdate(s => s.Set(u => u.Age, 3).Set(u => u.Name, \"a\"))", "ExecuteUpdate", "SET age = 3, name = 'a'")]
    public async Task On_the_name_of_the_operator(string call, string name, string sql)
    {
        var found = await Run($$"""class Code { void Run(Session session, int? age) { _ = session.Query<User>().{{call}}; } } {{User}}""");
        var shown = Assert.Single(found, diagnostic => TextAt(diagnostic.Location) == name);
        Assert.Equal((sql, DiagnosticSeverity.Info), (shown.GetMessage(), shown.Severity));
    }

    [Theory]
    [InlineData("session.Query<User>().ToList()")]
    [InlineData("session.Query<User>().Select(u => u)")]
    [InlineData("session.Sql<User>($\"SELECT * FROM user\").ToList()")]
    [InlineData("new List<User>().Where(u => u.Age > 3)")]
    public async Task Nothing_where_no_lambda_becomes_SQL(string expression)
        => Assert.Empty(await Run($$"""class Code { void Run(Session session) { _ = {{expression}}; } } {{User}}"""));

    [Fact]
    public async Task What_is_refused_has_none()
        => Assert.Equal(["ORM202"], (await Run($$"""class Code { void Run(Session session) { _ = session.Query<User>().Where(u => u.Name.Normalize() == ""); } } {{User}}""")).Select(found => found.Id));

    [Theory]
    [InlineData("{0:a} = {1:\"b:c\"}", "a = \"b:c\"")]
    [InlineData("{key:city} <> {^name}", "city <> name")]
    [InlineData("{id} IN ({query:1}) AND {name} = 'a'", "id IN (SELECT …) AND name = 'a'")]
    [InlineData("{$1 ? {a} = {$2 ? $1 : NULL} : {a} IS NULL} AND {b}", "a = $1 AND b")]
    public void Holes_are_filled_with_what_they_stand_for(string piece, string shown) => Assert.Equal(shown, ShownSql.Show(piece));

    static string TextAt(Location location) => location.SourceTree!.ToString().Substring(location.SourceSpan.Start, location.SourceSpan.Length);

    static async Task<IReadOnlyList<Diagnostic>> Run(string source)
        => await Diagnose.Run(Diagnose.Enable(QueryWarnings.Sql.Id, Diagnose.Compilation(source)));
}

namespace Orm.Generators.Tests.Diagnostics;

public class Orm225Tests
{
    const string Post = """
        [Table] public partial class Post { [Key] public int Id { get; set; } public required List<string> Tags { get; set; } public int[]? Ratings { get; set; } public required string Title { get; set; } }
        """;

    const string User = """
        public record Address(string City, string[] Lines);
        [System.Text.Json.Serialization.JsonSerializable(typeof(Address))] public partial class AppJson : System.Text.Json.Serialization.JsonSerializerContext;
        [Table] public partial class User { [Key] public int Id { get; set; } [Json] public required Address Home { get; set; } [Json] public Address? Work { get; set; } }
        """;

    [Theory]
    [InlineData("Where(post => post.Tags.[|IndexOf|](text) == 1)")]
    [InlineData("Where(post => post.Ratings![|[^1]|] == number)")]
    [InlineData("Where(post => post.Tags.[|Contains|](text, StringComparer.OrdinalIgnoreCase))")]
    [InlineData("Where(post => post.Ratings!.[|Rank|] == 1)")]
    [InlineData("Where(post => post.Tags.[|Where|](tag => tag == text).Any())")]
    [InlineData("Where(post => post.Tags.[|SequenceEqual|](list))")]
    [InlineData("Where(post => post.Ratings!.[|Max|]() > number)")]
    [InlineData("Where(post => [|post.Tags|] == list)")]
    [InlineData("Where(post => list != [|post.Tags|])")]
    [InlineData("OrderBy(post => [|post.Ratings|])")]
    [InlineData("Select(post => post.Tags.[|Last|]())")]
    [InlineData("Select(post => new { post.Tags }).Where(row => row.Tags.[|IndexOf|](text) == 0)")]
    public Task What_has_no_SQL_on_the_exact_token(string call) => Diagnose.Expect("ORM225", $$"""
        class Code { void Run(Session session, int number, string text, List<string> list) { _ = session.Query<Post>().{{call}}; } }
        {{Post}}
        """);

    [Fact]
    public Task Null_tests_and_Select() => Diagnose.ExpectNothing($$"""
        class Code
        {
            void Run(Session session)
            {
                _ = session.Query<Post>().Where(post => post.Ratings == null || post.Ratings is not null);
                _ = session.Query<Post>().Where(post => null != post.Ratings).Select(post => post.Ratings);
                _ = session.Query<Post>().Select(post => new { post.Id, post.Tags, post.Ratings }).Where(row => row.Ratings == null);
            }
        }
        {{Post}}
        """);

    [Theory]
    [InlineData("Where(user => user.Home.[|ToString|]() == text)")]
    [InlineData("Where(user => [|user.Home|] == other)")]
    [InlineData("OrderBy(user => [|user.Home|])")]
    [InlineData("Select(user => user.Home.[|GetHashCode|]())")]
    public Task What_has_no_SQL_of_JSON(string call) => Diagnose.Expect("ORM225", $$"""
        class Code { void Run(Session session, string text, Address other) { _ = session.Query<User>().{{call}}; } }
        {{User}}
        """);

    [Fact]
    public Task Null_tests_and_Select_of_JSON() => Diagnose.ExpectNothing($$"""
        class Code
        {
            void Run(Session session)
            {
                _ = session.Query<User>().Where(user => user.Work == null).Select(user => user.Home);
                _ = session.Query<User>().Where(user => user.Work is not null).Select(user => new { user.Id, user.Work });
            }
        }
        {{User}}
        """);

    [Fact]
    public Task The_message_names_the_property() => Diagnose.ExpectMessage(
        "Of 'Tags', which holds an array, Orm translates Length, Count, elements, Any, All, Contains, null tests and a Select. Write this query as session.Sql<T>($\"…\"), or do it to the list after reading it.",
        $$"""
        class Code { void Run(Session session) { _ = session.Query<Post>().Where(post => post.Tags.IndexOf("a") > 1); } }
        {{Post}}
        """);
}

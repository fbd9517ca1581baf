using Xunit.Sdk;

namespace Orm.Generators.Tests.Documentation;

/// <summary>The test of the documentation can fail.</summary>
public class SnippetRunTests
{
    const string Table = """
        ```csharp
        [Table]
        public partial class Thing
        {
            [Key] public int Id { get; set; }
        }
        ```

        """;

    [Fact]
    public Task A_right_page_passes() => VerifyAsync(Table + """
        <!-- setup
        session.Add(new Thing());
        session.Commit();
        -->
        ```csharp
        if (session.Query<Thing>().Count() != 1)
        {
            throw new InvalidOperationException("The setup did not run.");
        }
        ```
        """);

    [Fact]
    public async Task What_does_not_compile_fails_with_the_line_of_the_page()
    {
        var failure = await Assert.ThrowsAnyAsync<XunitException>(() => VerifyAsync(Table + """
            ```csharp
            var one = 1;
            session.Ad(new Thing());
            ```
            """));
        Assert.Contains("page.md(10,", failure.Message);
    }

    [Fact]
    public async Task What_throws_fails()
    {
        var failure = await Assert.ThrowsAnyAsync<XunitException>(() => VerifyAsync(Table + """
            ```csharp
            session.Query<Thing>().Single();
            ```
            """));
        Assert.Contains("page.md(9)", failure.Message);
    }

    [Fact]
    public Task A_shown_error_is_the_analyzers() => VerifyAsync("""
        ```csharp ORM107
        [Table]
        public partial class Thing
        {
            public int Number { get; set; }
        }
        ```
        ```text
        error ORM107: 'Thing' has no key. Mark the property that identifies a row with [Key], or add 'public int Id { get; set; }' marked so.
        ```
        """);

    [Theory]
    [InlineData("ORM107", "public int Number { get; set; }", "error ORM107: Thing has no key.")]
    [InlineData("ORM107", "[Key] public int Id { get; set; }", "")]
    [InlineData("ORM101", "public int Number { get; set; }", "")]
    public async Task A_shown_error_that_is_not_the_analyzers_fails(string id, string property, string output)
        => await Assert.ThrowsAnyAsync<XunitException>(() => VerifyAsync($$"""
            ```csharp {{id}}
            [Table]
            public partial class Thing
            {
                {{property}}
            }
            ```
            ```text
            {{output}}
            ```
            """));

    [Fact]
    public Task Types_stand_anew_where_the_page_says_so() => VerifyAsync(Table + "<!-- anew -->\n" + Table);

    static async Task VerifyAsync(string markdown)
    {
        foreach (var page in SnippetPage.Read("page.md", markdown.ReplaceLineEndings("\n")))
        {
            await SnippetRun.VerifyAsync(page);
        }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orm.Generators.Parsing;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Incrementality;

/// <summary>Which edits leave what other files mean as it is, and that those that do not are seen.</summary>
public class DeclarationShapeTests
{
    [Theory]
    [InlineData("class C { int M() { return 1; } }", "class C { int M() { var x = 2; return x; } }")]
    [InlineData("class C { int M() => 1; }", "class C { int M() => 2 + 3; }")]
    [InlineData("class C { int P => 1; }", "class C { int P => 2 + 3; }")]
    [InlineData("class C { int P { get { return 1; } } }", "class C { int P { get { return 2; } } }")]
    [InlineData("class C { C() { } }", "class C { C() { System.Console.WriteLine(); } }")]
    [InlineData("class C { }", "// A remark.\nclass  C\n{\n}\n")]
    public void An_edit_in_a_body_or_between_tokens(string before, string after)
    {
        var (old, renewed) = Shapes(before, after);
        Assert.Equal(old, renewed);
    }

    [Theory]
    [InlineData("class C { const int X = 1; }", "class C { const int X = 2; }")]
    [InlineData("enum E { A, B }", "enum E { B, A }")]
    [InlineData("class C { int X { get; } }", "class C { int X { get => 1; } }")]
    [InlineData("class C { int X { get => field; } }", "class C { int X { get => 1; } }")]
    [InlineData("class C { int X => 1; }", "class C { int X = 1; }")]
    [InlineData("class C { void M(int x) { } }", "class C { void M(long x) { } }")]
    [InlineData("partial class C { partial void M(); }", "partial class C { partial void M() { } }")]
    [InlineData("class C { }", "class C : System.IDisposable { }")]
    [InlineData("class C { }", "[System.Obsolete] class C { }")]
    [InlineData("class C { string X; }", "#nullable disable\nclass C { string X; }")]
    [InlineData("class AB { }", "class A { }")]
    public void An_edit_of_a_declaration(string before, string after)
    {
        var (old, renewed) = Shapes(before, after);
        Assert.NotEqual(old, renewed);
    }

    [Fact]
    public void What_the_project_refers_to_belongs_to_it()
    {
        var compilation = Compile.Sources("class C { }");
        Assert.NotEqual(ShapeOf(compilation), ShapeOf(compilation.RemoveReferences(compilation.References.First())));
        Assert.NotEqual(ShapeOf(compilation), ShapeOf(compilation.WithOptions(compilation.Options.WithNullableContextOptions(NullableContextOptions.Disable))));
    }

    [Theory]
    [InlineData("public const int Adult = 18;", "public const int Adult = 21;", "{age} >= 18", "{age} >= 21")]
    [InlineData("public const int Adult = 18;", "public static int Adult => 18;", "{age} >= 18", "{age} >= $1")]
    public void A_query_follows_a_declaration_in_another_file(string before, string after, string old, string renewed)
    {
        const string Query = "using Orm; [Table] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } } class Code { object Run(Session session) => session.Query<User>().Where(u => u.Age >= Limits.Adult); }";
        var compilation = Compile.Sources(Query, $"static class Limits {{ {before} }}");
        var driver = Generator.Start(compilation);
        Assert.Contains(old, Written(driver));
        var edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[1], Compile.Tree($"static class Limits {{ {after} }}", "Source2.cs"));
        Assert.Contains(renewed, Written(driver.RunGenerators(edited)));
    }

    [Fact]
    public void An_edit_in_a_body_binds_its_own_file_again_and_the_outcome_is_that_of_a_fresh_run()
    {
        var sources = Enumerable.Range(0, 6).Select(number => $"using Orm; class Code{number} {{ object Run(Session session) {{ return session.Query<User>().Where(u => u.Id > {number}); }} }}").ToList();
        var compilation = Compile.Sources(["using Orm; [Table] public partial class User { [Key] public int Id { get; set; } }", .. sources]);
        var driver = Generator.Start(compilation);
        var edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[3], Compile.Tree(sources[2].Replace("return", "return null!; return", StringComparison.Ordinal), "Source4.cs"));
        var again = driver.RunGenerators(edited).GetRunResult().GeneratedTrees.Select(tree => tree.ToString());
        var anew = Compile.Sources([.. edited.SyntaxTrees.Select(tree => tree.ToString())]);
        Assert.Equal(Generator.Start(anew).GetRunResult().GeneratedTrees.Select(tree => tree.ToString()), again);
    }

    static string Written(GeneratorDriver driver) => string.Join('\n', driver.GetRunResult().GeneratedTrees.Select(tree => tree.ToString()));

    static (ulong Before, ulong After) Shapes(string before, string after)
    {
        var compilation = Compile.Sources(before);
        return (ShapeOf(compilation), ShapeOf(compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], Compile.Tree(after, "Source1.cs"))));
    }

    static ulong ShapeOf(CSharpCompilation compilation) => DeclarationShape.Of(compilation, TestContext.Current.CancellationToken);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Parsing.Queries;
using Orm.Generators.Tests.Harness;
using Orm.Generators.Tests.Oracle;

namespace Orm.Generators.Tests.Queries;

/// <summary>Which calls are bound with the flow of nulls, and that the others mean the same without it.</summary>
public class InferredNullTests
{
    const int RandomQueries = 200;

    [Theory]
    [InlineData("_ = session.Query<User>().Where(u => u.Nick == text && u.Name.Length > number);")]
    [InlineData("_ = session.Query<User>().OrderBy(u => u.Nick).Select(u => u.Nick).ToList();")]
    [InlineData("_ = session.Query<User>().Select(u => new { u.Id, u.Nick, Doubled = u.Points * 2 }).Where(r => r.Nick != null).ToList();")]
    [InlineData("_ = session.Query<User>().GroupBy(u => u.Name).Select(g => new { g.Key, Count = g.Count() }).ToList();")]
    [InlineData("_ = session.Query<User>().Where(u => numbers.Contains(u.Points) && list.Contains(u.Id));")]
    [InlineData("_ = session.Query<User>().Where((number, flag), static (u, v) => u.Points > v.number && u.Active == v.flag);")]
    [InlineData("var nick = maybeText; _ = session.Query<User>().Where(u => u.Nick == nick);")]
    [InlineData("_ = session.Query<User>().Where(u => session.Query<Album>().Where(a => a.Title == u.Nick).Select(a => a.Title).Any());")]
    public void Written_types_are_enough_for_most_calls(string statements) => Assert.All(Calls(statements), static call => Assert.False(call.IsBoundAgain));

    [Theory]
    [InlineData("var nicks = new[] { text, maybeText }; _ = session.Query<User>().Where(u => nicks.Contains(u.Nick));")]
    [InlineData("_ = session.Query<User>().Where((text, maybeText), static (u, v) => u.Name == v.text || u.Nick == v.maybeText);")]
    [InlineData("_ = session.Query<User>().Select(u => (u.Id, u.Nick));")]
    [InlineData("var nicks = session.Query<User>().Select(u => u.Nick); _ = session.Query<User>().Where(u => nicks.Contains(u.Nick));")]
    [InlineData("_ = session.Query<User>().Where(u => u.Name == \"a\" + maybe);")]
    [InlineData("_ = session.Query<User>().SelectMany(u => session.Query<Album>().Where(a => a.Id == u.Id).DefaultIfEmpty(), (u, a) => new { u, a });")]
    [InlineData("_ = session.Query<User>().Select(u => new { u.Id, Names = new { u.Name }, u });")]
    public void Inferred_types_whose_parts_decide_are_bound_again(string statements) => Assert.Contains(Calls(statements), static call => call.IsBoundAgain);

    [Fact]
    public void Nothing_is_bound_again_where_nobody_writes_what_can_be_null()
        => Assert.All(Calls("#nullable disable\nvar nicks = new[] { text }; _ = session.Query<User>().Where(u => nicks.Contains(u.Nick));"), static call => Assert.False(call.IsBoundAgain));

    [Fact]
    public void Random_queries_mean_the_same_without_the_flow_of_nulls()
    {
        var queries = Enumerable.Range(1, RandomQueries).Select(QueryGenerator.Generate).ToList();
        var calls = Calls(
            CSharpCompilation.Create(
                "Random",
                queries.Select(query => Compile.Tree(query.Source, query.FileName)),
                [.. Harness.References.All, OracleModel.Load().Reference],
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)),
            static path => true);

        Assert.InRange(calls.Count(static call => !call.IsBoundAgain), RandomQueries, int.MaxValue);
        Assert.All(calls.Where(static call => !call.IsBoundAgain), static call => Assert.True(Equals(Normalized(call.WithNulls), Normalized(call.Found)), call.Syntax.ToString()));
    }

    static List<Call> Calls(string statements) => Calls(Compile.Sources(Shop.Source, Shop.Method(statements)), static path => path == "Source2.cs");

    static List<Call> Calls(CSharpCompilation compilation, Func<string, bool> isWanted)
    {
        var output = GeneratorRun.Of(Generator.Start(compilation), compilation).Output;
        return compilation.SyntaxTrees.Where(tree => isWanted(tree.FilePath)).SelectMany(tree =>
        {
            var model = InferredNulls.ModelWithout(output, tree);
            var withNulls = output.GetSemanticModel(tree);
            return tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
                .Select(call => new Call(
                    call, QueryCallParser.Parse(call, model, CancellationToken.None).Model, QueryCallParser.Parse(call, withNulls, CancellationToken.None).Model, InferredNulls.Decide(call, model, CancellationToken.None)))
                .Where(static call => call.Found is not null || call.WithNulls is not null);
        }).ToList();
    }

    // Whether what is read may be null is not asked of the type that it is read as.
    static QueryCall? Normalized(QueryCall? call) => call is null ? null : call with
    {
        Values = new EquatableArray<QueryValue>(call.Values.Select(static value => value with
        {
            Sources = new EquatableArray<ValueSource>(value.Sources.Select(static source => source with { Type = source.Type.TrimEnd('?') })),
        })),
    };

    sealed record Call(InvocationExpressionSyntax Syntax, QueryCall? Found, QueryCall? WithNulls, bool IsBoundAgain);
}

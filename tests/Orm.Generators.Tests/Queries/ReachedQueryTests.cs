using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generators.Parsing.Queries;
using Orm.Generators.Tests.Diagnostics;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Queries;

/// <summary>Only what stands where a query can be is bound. Here are the ways in which one gets somewhere, with and without its name.</summary>
public class ReachedQueryTests
{
    const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using Orm;
        """;

    const string User = "[Table] public partial class User { [Key] public int Id { get; set; } }";

    [Theory]
    [InlineData("public class Repository { public required Query<User> Users { get; init; } }", "class Code(Repository repository) { object Run() => repository.Users.Where(u => u.Id > 1); }")]
    [InlineData("public class Repository { public required Query<User>[] Users; }", "class Code(Repository repository) { object Run() => repository.Users[0].Where(u => u.Id > 1); }")]
    [InlineData("public class Repository(Session session) { public Query<User> All() => session.Query<User>(); }", "class Code(Repository repository) { object Run() => repository.All().Where(u => u.Id > 1); }")]
    [InlineData("public class Repository(Session session) { public async Task<Query<User>> AllAsync() { await Task.Yield(); return session.Query<User>(); } }", "class Code(Repository repository) { async Task<object> Run() => (await repository.AllAsync()).Where(u => u.Id > 1); }")]
    [InlineData("public class Repository(Session session) { public Query<User> this[int number] => session.Query<User>(); }", "class Code(Repository repository) { object Run() => repository[1].Where(u => u.Id > 1); }")]
    [InlineData("public abstract class Repository(Session session) { public Query<User> this[int number] => session.Query<User>(); }", "class Code(Session session) : Repository(session) { object Run() => this[1].Where(u => u.Id > 1); }")]
    [InlineData("public class Repository(Session session) { public static Query<User> operator +(Repository left, int right) => left.All; Query<User> All => session.Query<User>(); }", "class Code(Repository repository) { object Run() => (repository + 1).Where(u => u.Id > 1); }")]
    [InlineData("public class Box<T> { public required T Item; } public class Users : Box<Query<User>>;", "class Code(Users users) { object Run() => users.Item.Where(u => u.Id > 1); }")]
    [InlineData("public class Box<T> { public required T Item; } public class Users : Box<Query<User>>;", "class Code : Users { object Run() => Item.Where(u => u.Id > 1); }")]
    [InlineData("public class Box<T> { public required T Item; } public class Users : Box<Query<User>>; public class Shelf { public required Users Box; }", "class Code(Shelf shelf) { object Run() => shelf.Box.Item.Where(u => u.Id > 1); }")]
    [InlineData("public delegate Query<User> Make();", "class Code(Make make) { object Run() => make().Where(u => u.Id > 1); }")]
    [InlineData("public static class Repository { public static void Use(Func<Query<User>, object> use) { } }", "class Code { void Run() => Repository.Use(q => q.Where(u => u.Id > 1)); }")]
    [InlineData("public class Use(Func<Query<User>, object> use) { public object Value => use; }", "class Code { Use Run() => new(q => q.Where(u => u.Id > 1)); }")]
    [InlineData("public class Uses : List<int> { public void Add(Func<Query<User>, object> use) { } }", "class Code { Uses Run() => new() { q => q.Where(u => u.Id > 1) }; }")]
    [InlineData("public record Pair(Query<User> Users, int Number);", "class Code(Pair pair) { object Run() { var (users, _) = pair; return users.Where(u => u.Id > 1); } }")]
    [InlineData("public record Point(int X); public static class Points { public static void Deconstruct(this Point point, out Query<User> users, out int x) => throw new InvalidOperationException(); }", "class Code(Point point) { object Run() { var (users, _) = point; return users.Where(u => u.Id > 1); } }")]
    [InlineData("public class Many { public IEnumerator<Query<User>> GetEnumerator() => throw new InvalidOperationException(); }", "class Code(Many many) { void Run() { foreach (var users in many) { _ = users.Where(u => u.Id > 1); } } }")]
    [InlineData("public class Later { public System.Runtime.CompilerServices.TaskAwaiter<Query<User>> GetAwaiter() => default; }", "class Code(Later later) { async Task Run() { var users = await later; _ = users.Where(u => u.Id > 1); } }")]
    [InlineData("public class Many { public object Select<T>(Func<Query<User>, T> selector) => selector; }", "class Code(Many many) { object Run() => from users in many select users.Where(u => u.Id > 1); }")]
    [InlineData("public record Point(int X); public static class Points { extension(Point point) { public void Deconstruct(out Query<User> users, out int x) => throw new InvalidOperationException(); } }", "class Code(Point point) { object Run() { var (users, _) = point; return users.Where(u => u.Id > 1); } }")]
    [InlineData("", "class Code(Query<User> users) { object Run() => users.Where(u => u.Id > 1); }")]
    [InlineData("", "static class Code { extension(Query<User> users) { public object Adults() => users.Where(u => u.Id > 1); } }")]
    [InlineData("", "class Code<TQuery>(TQuery users) where TQuery : Query<User> { object Run() => users.Where(u => u.Id > 1); }")]
    [InlineData("", "class Code { static T Same<T>(T given) => given; object Run(List<Query<User>> all) => all.Select(Same).First().Where(u => u.Id > 1); }")]
    public void By_a_declaration_elsewhere(string declarations, string code) => Expect(Generator.Run(Usings, User + declarations, code).Files["Source3.Queries.g.cs"]);

    [Fact]
    public void By_an_alias()
        => Expect(Generator.Run("global using Users = Orm.Query<User>;", Usings, User, "class Code { object Run(Users users) => users.Where(u => u.Id > 1); }").Files["Source4.Queries.g.cs"]);

    [Fact]
    public void By_a_variable_of_another_top_level_statement()
    {
        var compilation = Diagnose.Compilation(User + "static class Sessions { public static Session Open() => throw new InvalidOperationException(); }")
            .AddSyntaxTrees(Compile.Tree("var users = Sessions.Open().Query<User>();\n_ = users.Where(u => u.Id > 1);\n", "Program.cs"));
        Expect(Generator.Run(compilation.WithOptions(compilation.Options.WithOutputKind(Microsoft.CodeAnalysis.OutputKind.ConsoleApplication))).Files["Program.Queries.g.cs"]);
    }

    [Theory]
    [InlineData("public static class Library { public static Query<T> Everything<T>(this Session session) where T : class, IEntity<T> => session.Query<T>(); }", "object Run(Session session) => session.Everything<User>().Where(u => u.Id > 1);")]
    [InlineData("public abstract class Everything<T> where T : class, IEntity<T> { public abstract Query<T> this[string name] { get; } }", "Everything<User>? field = null; object Run() => field![\"\"].Where(u => u.Id > 1);")]
    [InlineData("public delegate Query<T> Everything<T>() where T : class, IEntity<T>;", "Everything<User>? field = null; object Run() => field!().Where(u => u.Id > 1);")]
    [InlineData("public record Everything<T>(Query<T> Rows, int Number) where T : class, IEntity<T>;", "Everything<User>? field = null; object Run() { var (rows, _) = field!; return rows.Where(u => u.Id > 1); }")]
    public void By_another_assembly(string library, string members) => Expect(Generator.Run(Diagnose.Compilation(User, $"class Code {{ {members} }}")
        .AddReferences(Diagnose.Reference("Library", "using Orm; " + library)))
        .Files["Source2.Queries.g.cs"]);

    [Fact]
    public void Members_that_speak_of_no_query_are_not_bound()
    {
        var compilation = Compile.Sources(Usings, User, """
            class Code(List<User> users)
            {
                object Listed() => users.Where(u => u.Id > 1).Select(u => u.Id);
                object Asked(Session session) => session.Query<User>().Where(u => users.Any(v => v.Id == u.Id));
            }
            """);
        var calls = QuerySyntax.Candidates(compilation.SyntaxTrees[2].GetRoot()).ToList();
        Assert.Equal(4, calls.Count);
        Assert.All(
            calls.Where(QueryNames.Of(compilation, TestContext.Current.CancellationToken).AreAround),
            call => Assert.Equal("Asked", call.FirstAncestorOrSelf<MethodDeclarationSyntax>()!.Identifier.ValueText));
    }

    [Fact]
    public void Nothing_of_the_runtime_gives_a_query_but_what_is_called_so()
    {
        var givers = typeof(Session).Assembly.GetExportedTypes()
            .Where(type => type != typeof(Query<>) && type != typeof(OrderedQuery<>) && type != typeof(UntranslatedOperators) && type != typeof(QueryOperators) && type != typeof(SqlLambda<,>) && type.Namespace != "Orm.Querying")
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType).Any(Mentions))
            .Select(method => method.Name);
        Assert.All(givers, name => Assert.Equal("Query", name));
    }

    static bool Mentions(Type type) => type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Query<>)
        || type.GetGenericTypeDefinition() == typeof(OrderedQuery<>)
        || type.GetGenericArguments().Any(Mentions));

    static void Expect(string code) => Assert.Contains("class Where1\n", code);
}

using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Orm.Generators.Tests.Diagnostics;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Fuzz;

/// <summary>Entities and queries of many shapes, whole at first.</summary>
sealed class BreakableCode
{
    static readonly string[] sources =
    [
        """
        namespace Shop;

        [Table("users"), Index(nameof(Name), nameof(Age), Unique = true, Where = "age > 0"), Check("age >= 0")]
        public partial class User : Row
        {
            public required string Name { get; set; }
            [Column("years", Default = 18)] public partial int? Age { get; set; }
            [Unique, Column(Length = 100, Collation = "NOCASE")] public string? Mail { get; init; }
            [References<User>(OnDelete = OnDelete.SetNull)] public int? BossId { get; private set; }
            public partial byte[]? Picture { get; set; }
            [AsText] public State State { get; set; } = State.Open;
            [NotMapped] public List<string> Tags { get; set; } = [];
            public DateTime CreatedAt { get; set; } = DateTime.UnixEpoch;
        }

        public enum State : byte { Open, Closed = 3 }
        """,
        """
        namespace Shop;

        public abstract class Row
        {
            [Key] public int Id { get; set; }
            [Version] public long Version { get; protected set; }
        }

        [Table(Schema = "shop")]
        public partial record Order([property: Key] Guid Id, decimal Total, DateOnly Day)
        {
            [References<User>] public required int UserId { get; init; }
            public virtual partial string Note { get; set; } = "";
        }

        [Table, References<Order>(nameof(OrderId))]
        internal partial class Line(Guid orderId, int number)
        {
            [Key] public Guid OrderId { get; } = orderId;
            [Key(Generated = false)] public int Number { get; } = number;
            [Column(Precision = 12, Scale = 2)] public decimal? Price { get; set; }
            public partial class Inner
            {
                [Table] public partial class Part { [Key, Column("nr")] public string @class { get; set; } = ""; }
            }
        }
        """,
        """
        namespace Shop;

        static class Queries
        {
            public static object Adults(Session session, int age, string? name)
            {
                var adults = session.Query<User>().Where(u => u.Age >= age && (u.Name == name || !(u.Mail != null)));
                var passed = session.Query<User>().Where(age, static (u, value) => u.Age > value).OrderByDescending(u => u.Name).ThenBy(u => u.Id);
                var names = adults.OrderBy(u => u.Name).Select(u => new { u.Id, u.Name }).Skip(1).Take(10).ToList();
                var orders = session.Query<Order>().Where(o => o.UserId == 1).Select(o => o.Total).ToList();
                return (passed.ToList(), names, orders);
            }
        }
        """,
    ];

    readonly CSharpCompilation compilation;
    readonly GeneratorDriver driver;
    readonly IReadOnlyList<SyntaxTree> trees;
    readonly IReadOnlyList<string> words;

    public BreakableCode()
    {
        compilation = WithFewReferences(Diagnose.Compilation(sources));
        trees = [.. compilation.SyntaxTrees.Where(tree => sources.Contains(tree.ToString()))];
        words = [.. trees.SelectMany(Tokens).Select(token => token.Text).Distinct()];
        driver = CSharpGeneratorDriver.Create([new OrmGenerator().AsSourceGenerator()], parseOptions: Compile.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        Assert.Empty(generated.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    /// <summary>Takes tokens out, doubles them or puts others in, once to three times, in one of the files.</summary>
    public BrokenCode Break(Random random)
    {
        var whole = trees[random.Next(trees.Count)];
        var broken = whole;
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var tokens = Tokens(broken);
            var token = tokens[random.Next(tokens.Count)];
            var change = random.Next(3) switch
            {
                0 => new TextChange(token.Span, ""),
                1 => new TextChange(token.Span, words[random.Next(words.Count)] + " "),
                _ => new TextChange(new TextSpan(token.SpanStart, 0), words[random.Next(words.Count)] + " "),
            };
            broken = broken.WithChangedText(broken.GetText().WithChanges(change));
        }

        return new BrokenCode(broken, compilation.ReplaceSyntaxTree(whole, broken), driver);
    }

    // Every compilation merges the namespaces of all that it refers to, which takes longer than what is tested here.
    static CSharpCompilation WithFewReferences(CSharpCompilation compilation)
    {
        var needed = new HashSet<string>();
        var open = new Stack<Assembly>([typeof(Session).Assembly, typeof(Enumerable).Assembly]);
        while (open.TryPop(out var assembly))
        {
            if (needed.Add(assembly.GetName().Name!))
            {
                foreach (var name in assembly.GetReferencedAssemblies())
                {
                    open.Push(Assembly.Load(name));
                }
            }
        }

        return compilation.RemoveReferences(
            compilation.References.Where(reference => !needed.Contains(Path.GetFileNameWithoutExtension(reference.Display!))));
    }

    static IReadOnlyList<SyntaxToken> Tokens(SyntaxTree tree) => [.. tree.GetRoot().DescendantTokens().Where(token => token.Span.Length > 0)];
}

using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.Generators.Parsing;

/// <summary>
/// A number for all that a project declares: every token but those in bodies, and what the project refers to. Where it is the same,
/// nothing outside the edited file can mean anything else than before, so that what was parsed then holds. Most keys that somebody presses leave it as it is.
/// </summary>
internal static class DeclarationShape
{
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<ulong>> trees = new();
    private static readonly ConditionalWeakTable<Compilation, StrongBox<ulong>> compilations = new();

    // Options and references by the object: equal ones that are two are told apart, which costs a parse and no more.
    private static readonly ConditionalWeakTable<object, StrongBox<ulong>> identities = new();
    private static long lastIdentity;

    public static ulong Of(Compilation compilation, CancellationToken cancellationToken)
        => compilations.GetValue(compilation, unknown => new StrongBox<ulong>(Compute(unknown, cancellationToken))).Value;

    private static ulong Compute(Compilation compilation, CancellationToken cancellationToken)
    {
        var hash = default(TextHash);
        hash.Add(compilation.AssemblyName ?? "");
        hash.Add(Identity(compilation.Options));
        foreach (var reference in compilation.References)
        {
            hash.Add(Identity(reference));
        }

        // The generator's own files follow from the others.
        foreach (var tree in compilation.SyntaxTrees.Where(static tree => !OwnFiles.Include(tree)))
        {
            hash.Add(trees.GetValue(tree, unknown => new StrongBox<ulong>(Compute(unknown, cancellationToken))).Value);
        }

        return hash.Value;
    }

    private static ulong Identity(object part)
        => identities.GetValue(part, static _ => new StrongBox<ulong>((ulong)Interlocked.Increment(ref lastIdentity))).Value;

    private static ulong Compute(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var root = tree.GetRoot(cancellationToken);
        var walker = new Walker();
        walker.Visit(root);

        // #nullable among them.
        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            walker.Add(directive.ToString());
        }

        return walker.Value;
    }

    private sealed class Walker : CSharpSyntaxWalker
    {
        private TextHash hash;

        public Walker()
            : base(SyntaxWalkerDepth.Token)
        {
        }

        public ulong Value => hash.Value;

        public void Add(string text) => hash.Add(text);

        public override void VisitBlock(BlockSyntax node) => AddBody("{}", node);

        public override void VisitArrowExpressionClause(ArrowExpressionClauseSyntax node) => AddBody("=>", node);

        // That there is a body belongs to a declaration, and in a property whether it makes a backing field.
        private void AddBody(string kind, SyntaxNode body)
        {
            hash.Add(kind);
            if (body.Parent is AccessorDeclarationSyntax or BasePropertyDeclarationSyntax
                && body.DescendantTokens().Any(static token => token.Text == "field"))
            {
                hash.Add("field");
            }
        }

        public override void VisitToken(SyntaxToken token) => hash.Add(token.Text);
    }
}

using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.Generators.Parsing.Queries;

/// <summary>
/// The names behind which a query can be: <c>Query</c>, and whatever is declared with a type in which such a name occurs. A member of a class that
/// speaks none of them has no expression that is a query, so that its calls of System.Linq's methods, which have the operators' names, need not be bound.
/// Names and not symbols, since to bind is what takes time: that two things have one name costs no more than that.
/// </summary>
internal sealed class QueryNames
{
    // Sql<T> begins with the session; that nothing else of the runtime gives a query a test shows.
    private static readonly string[] beginnings = ["Query", "OrderedQuery", SqlCallParser.Name];

    private readonly HashSet<string> names = new(beginnings, StringComparer.Ordinal);

    private readonly ConcurrentDictionary<SyntaxNode, bool> members = new();

    private QueryNames(DeclaredNames declared)
    {
        var waiting = new Queue<string>(beginnings);
        while (waiting.Count > 0)
        {
            foreach (var name in declared.With(waiting.Dequeue()))
            {
                if (names.Add(name))
                {
                    waiting.Enqueue(name);
                }
            }
        }
    }

    public static QueryNames Of(Compilation compilation, CancellationToken cancellationToken)
    {
        var declared = new DeclaredNames();

        // What we generate gives no query either, and is large.
        foreach (var tree in compilation.SyntaxTrees.Where(static tree => !OwnFiles.Include(tree)))
        {
            foreach (var (name, mentioned) in SourceNames.Of(tree, cancellationToken))
            {
                declared.Add(name, mentioned);
            }
        }

        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static reference => reference.Name == RuntimeNames.RuntimeAssembly)))
            {
                new MetadataDeclarations(declared).Collect(assembly.GlobalNamespace);
            }
        }

        return new QueryNames(declared);
    }

    /// <summary>Whether a call stands where such a name does. To be asked by several threads.</summary>
    public bool AreAround(InvocationExpressionSyntax call)
        => members.GetOrAdd(call.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? call.SyntaxTree.GetRoot(), Speaks);

    // Top-level statements share their variables. A class may itself be what a name stands for: as this, and what it inherits.
    private bool Speaks(SyntaxNode member)
        => member is GlobalStatementSyntax or not MemberDeclarationSyntax
            || member.Ancestors().OfType<BaseTypeDeclarationSyntax>().Any(type => names.Contains(type.Identifier.ValueText))
            || member.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && names.Contains(token.ValueText));
}

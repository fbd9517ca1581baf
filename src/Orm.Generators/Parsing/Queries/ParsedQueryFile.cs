using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>What was found last in a source file, and with which declarations around it.</summary>
internal sealed class ParsedQueryFile(SyntaxTree tree, CancellationToken cancellationToken)
{
    private Found? latest;

    /// <summary>The calls that may be ours by their syntax, in source order.</summary>
    public IReadOnlyList<InvocationExpressionSyntax> Calls { get; } = [.. QuerySyntax.Candidates(tree.GetRoot(cancellationToken))];

    /// <summary>Those that are; null where they were not looked for among these declarations.</summary>
    public IReadOnlyList<QuerySite>? Sites(ulong declarations) => latest is { } found && found.Declarations == declarations ? found.Sites : null;

    public void Keep(ulong declarations, IReadOnlyList<QuerySite> sites) => latest = new Found(declarations, sites);

    private sealed record Found(ulong Declarations, IReadOnlyList<QuerySite> Sites);
}

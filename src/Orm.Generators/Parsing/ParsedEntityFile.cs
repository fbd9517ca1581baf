using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>What was found last in a source file, and with which declarations around it.</summary>
internal sealed class ParsedEntityFile(SyntaxTree tree, CancellationToken cancellationToken)
{
    private Found? latest;

    /// <summary>The types with an attribute: an alias may stand for [Table].</summary>
    public IReadOnlyList<TypeDeclarationSyntax> Candidates { get; } = [.. tree.GetRoot(cancellationToken)
        .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
        .OfType<TypeDeclarationSyntax>()
        .Where(static type => type.AttributeLists.Count > 0)];

    /// <summary>Null where they were not looked for among these declarations; there are none without a candidate.</summary>
    public EquatableArray<ParsedEntity>? Entities(ulong declarations)
        => Candidates.Count == 0 ? EquatableArray<ParsedEntity>.Empty
            : latest is { } found && found.Declarations == declarations ? found.Entities
            : null;

    public void Keep(ulong declarations, EquatableArray<ParsedEntity> entities) => latest = new Found(declarations, entities);

    private sealed record Found(ulong Declarations, EquatableArray<ParsedEntity> Entities);
}

using Microsoft.CodeAnalysis;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>
/// Looks through the types of an assembly for its contexts. Only for a query that selects a [Json] property: the halves of
/// entities get theirs through the pipeline, which looks at the classes that changed.
/// </summary>
internal static class JsonContextFinder
{
    /// <summary>The context of a property of an assembly, null where there is none, or more than one.</summary>
    public static INamedTypeSymbol? Find(Compilation compilation, IAssemblySymbol assembly, AsJson json, CancellationToken cancellationToken)
    {
        if (json.Context is { } known)
        {
            return DocumentationCommentId.GetFirstSymbolForDeclarationId("T:" + known.Replace("global::", "").Replace("@", ""), compilation) as INamedTypeSymbol;
        }

        var found = Types(assembly.GlobalNamespace, cancellationToken)
            .Where(type => JsonContextParser.Parse(type) is { } context && context.Types.Contains(json.Type))
            .Take(2)
            .ToList();
        return found is [var only] ? only : null;
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type)
            {
                yield return type;
            }

            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var nested in Types(inner, cancellationToken))
                {
                    yield return nested;
                }
            }
        }
    }
}

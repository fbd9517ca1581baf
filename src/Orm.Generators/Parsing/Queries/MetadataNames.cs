using Microsoft.CodeAnalysis;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>Types by their names in metadata, which reach those that C# can't name.</summary>
internal static class MetadataNames
{
    /// <summary>As [DynamicDependency] names a class: <c>Shop.Outer.Inner`1</c>.</summary>
    public static ClosureOwner Owner(INamedTypeSymbol type) => new(Name(type, "."), type.ContainingAssembly.Name);

    /// <summary>As <see cref="System.Type.FullName"/> gives it: <c>Shop.Outer+Inner`1</c>.</summary>
    public static string Full(INamedTypeSymbol type) => Name(type, "+");

    private static string Name(INamedTypeSymbol type, string nesting)
    {
        if (type.ContainingType is { } outer)
        {
            return $"{Name(outer, nesting)}{nesting}{type.MetadataName}";
        }

        return type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{type.MetadataName}" : type.MetadataName;
    }
}

using Microsoft.CodeAnalysis;

namespace Orm.Generators.Parsing.Queries;

/// <summary>The members of a type that a lambda over it can name.</summary>
internal static class RowMembers
{
    public static IReadOnlyList<RowMember> Of(INamedTypeSymbol type)
    {
        if (type.IsTupleType)
        {
            return type.TupleElements.Select(element => Member((element.CorrespondingTupleField ?? element).Name, element.Type)).ToList();
        }

        if (IsForeign(type))
        {
            return [];
        }

        return PropertyCollector.BaseFirst(type)
            .SelectMany(part => part.GetMembers().OfType<IPropertySymbol>())
            .Where(property => property is { IsStatic: false, IsIndexer: false, GetMethod: not null, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal })
            .Select(property => Member(property.Name, property.Type))
            .GroupBy(member => member.Name, StringComparer.Ordinal)
            .Select(members => members.Last())
            .ToList();
    }

    // The framework's types have members, and no Select sets them.
    private static bool IsForeign(INamedTypeSymbol type)
        => !type.IsAnonymousType && (type.TypeKind is not (TypeKind.Class or TypeKind.Struct)
            || type.ContainingNamespace is { IsGlobalNamespace: false } space && IsSystem(space));

    private static bool IsSystem(INamespaceSymbol space)
        => space.ContainingNamespace is { IsGlobalNamespace: false } outer ? IsSystem(outer) : space.Name is "System" or "Microsoft";

    private static RowMember Member(string name, ITypeSymbol type)
        => new(name, type, type.NullableAnnotation == NullableAnnotation.Annotated);
}

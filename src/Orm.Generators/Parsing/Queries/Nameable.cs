using Microsoft.CodeAnalysis;

namespace Orm.Generators.Parsing.Queries;

/// <summary>Whether all code of the assembly can name a type.</summary>
internal static class Nameable
{
    public static bool Is(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Is(array.ElementType),
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.All(element => Is(element.Type)),
        INamedTypeSymbol { IsAnonymousType: false, IsFileLocal: false } named
            => IsOpen(named) && named.TypeArguments.All(Is) && (named.ContainingType is not { } outer || Is(outer)),
        _ => false,
    };

    private static bool IsOpen(INamedTypeSymbol type)
        => type.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;
}

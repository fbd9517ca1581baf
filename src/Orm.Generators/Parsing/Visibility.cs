using Microsoft.CodeAnalysis;

namespace Orm.Generators.Parsing;

/// <summary>From where a type or a member can be seen.</summary>
internal static class Visibility
{
    [Flags]
    private enum From
    {
        Itself = 0,
        DerivedInAssembly = 1,
        DerivedElsewhere = 2,
        Assembly = 4,
        Elsewhere = 8,
        Everywhere = DerivedInAssembly | DerivedElsewhere | Assembly | Elsewhere,
    }

    /// <summary>Whether a property's type can be seen from wherever the property can, which C# asks for.</summary>
    public static bool Suits(ITypeSymbol type, IPropertySymbol property) => (Of(property) & ~Of(type)) == 0;

    private static From Of(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Of(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Aggregate(Of((ISymbol)named), (from, argument) => from & Of(argument)),
        _ => From.Everywhere,
    };

    private static From Of(ISymbol symbol)
        => symbol.ContainingType is { } outer ? Of(symbol.DeclaredAccessibility) & Of((ISymbol)outer) : Of(symbol.DeclaredAccessibility);

    private static From Of(Accessibility accessibility) => accessibility switch
    {
        Accessibility.Private => From.Itself,
        Accessibility.ProtectedAndInternal => From.DerivedInAssembly,
        Accessibility.Protected => From.DerivedInAssembly | From.DerivedElsewhere,
        Accessibility.Internal => From.DerivedInAssembly | From.Assembly,
        Accessibility.ProtectedOrInternal => From.DerivedInAssembly | From.DerivedElsewhere | From.Assembly,
        _ => From.Everywhere,
    };
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Orm.Generators.Parsing;

/// <summary>Types and identifiers as generated code names them.</summary>
internal static class TypeName
{
    private static readonly SymbolDisplayFormat plain = SymbolDisplayFormat.FullyQualifiedFormat;

    private static readonly SymbolDisplayFormat annotated = plain.WithMiscellaneousOptions(
        plain.MiscellaneousOptions | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Without the <c>?</c> of a reference: <c>int</c>, <c>string</c>, <c>global::Shop.Color</c>, <c>byte[]</c>.</summary>
    public static string Of(ITypeSymbol type) => type is INamedTypeSymbol { IsGenericType: false, SpecialType: SpecialType.None } named
        ? Qualified(named)
        : type.ToDisplayString(plain);

    /// <summary>With every <c>?</c> that it bears: <c>string?</c>, <c>global::System.Collections.Generic.List&lt;string?&gt;</c>.</summary>
    public static string WithNullability(ITypeSymbol type) => type.ToDisplayString(annotated);

    /// <summary>With <c>@</c> where C# would take the name for a keyword, a contextual one like <c>record</c> included.</summary>
    public static string Escape(string name)
        => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None
            ? name
            : "@" + name;

    /// <summary>A namespace, null for the global one.</summary>
    public static string? Namespace(INamespaceSymbol space)
    {
        if (space.IsGlobalNamespace)
        {
            return null;
        }

        return Namespace(space.ContainingNamespace) is { } outer ? $"{outer}.{Escape(space.Name)}" : Escape(space.Name);
    }

    /// <summary>As messages tell it: <c>User</c>, <c>Shop.Order</c> where nested.</summary>
    public static string Display(INamedTypeSymbol type)
        => type.ContainingType is { } outer ? $"{Display(outer)}.{type.Name}" : type.Name;

    private static string Qualified(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
        {
            return $"{Of(outer)}.{Escape(type.Name)}";
        }

        return Namespace(type.ContainingNamespace) is { } space ? $"global::{space}.{Escape(type.Name)}" : $"global::{Escape(type.Name)}";
    }
}

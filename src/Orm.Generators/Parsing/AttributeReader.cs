using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>Reads Orm.Runtime's attributes.</summary>
internal static class AttributeReader
{
    // The name of a generic class in metadata is made anew whenever it is asked for.
    public static bool Is(this AttributeData attribute, string name)
        => attribute.AttributeClass is { } type && name.StartsWith(type.Name, StringComparison.Ordinal) && type.MetadataName == name && IsOurs(type);

    public static bool IsOurs(this AttributeData attribute) => attribute.AttributeClass is { } type && IsOurs(type);

    public static AttributeData? Find(this ImmutableArray<AttributeData> attributes, string name)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Is(name))
            {
                return attribute;
            }
        }

        return null;
    }

    public static bool Has(this ImmutableArray<AttributeData> attributes, string name) => attributes.Find(name) is not null;

    /// <summary>A named argument; null where it is not given.</summary>
    public static TypedConstant? Named(this AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                return argument.Value;
            }
        }

        return null;
    }

    public static string? NamedText(this AttributeData attribute, string name) => attribute.Named(name)?.Value as string;

    public static int? NamedNumber(this AttributeData attribute, string name) => attribute.Named(name)?.Value as int?;

    public static bool? NamedFlag(this AttributeData attribute, string name) => attribute.Named(name)?.Value as bool?;

    /// <summary>The first positional argument as text; null where it is null or not given.</summary>
    public static string? Text(this AttributeData attribute)
        => attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

    /// <summary>The texts of a <c>params string[]</c>; a null among them is left as the empty text, which names nothing.</summary>
    public static IReadOnlyList<string> Texts(this AttributeData attribute)
        => attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array, IsNull: false } array
            ? array.Values.Select(value => value.Value as string ?? "").ToArray()
            : [];

    /// <summary>The dialect that an attribute is for; null for both.</summary>
    public static Dialect? DialectOf(this AttributeData attribute) => (Dialect?)attribute.NamedNumber("Dialect");

    /// <summary>One text as both dialects', or as that of the one that the attribute is for.</summary>
    public static DialectText ForDialect(this AttributeData attribute, string? text) => new(
        attribute.DialectOf() is null or Dialect.Sqlite ? text : null,
        attribute.DialectOf() is null or Dialect.PostgreSql ? text : null);

    /// <summary>As a user writes it: <c>Column</c>.</summary>
    public static string ShortName(this AttributeData attribute)
    {
        const string Suffix = "Attribute";
        var name = attribute.AttributeClass?.Name ?? "";
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
    }

    private static bool IsOurs(INamedTypeSymbol type)
        => type.ContainingNamespace is { Name: RuntimeNames.Namespace, ContainingNamespace.IsGlobalNamespace: true };
}

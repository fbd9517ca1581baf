using Microsoft.CodeAnalysis;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>A class derived from JsonSerializerContext, with the types that it lists.</summary>
internal static class JsonContextParser
{
    public const string Attribute = "System.Text.Json.Serialization.JsonSerializableAttribute";

    public static JsonContext? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
        => context.TargetSymbol is INamedTypeSymbol type ? Parse(type) : null;

    /// <summary>Null where it is no context, or none that generated code can name.</summary>
    public static JsonContext? Parse(INamedTypeSymbol type)
    {
        if (!IsContext(type) || DeclarationParser.Containers(type).Append(type).Any(part => !DeclarationParser.IsNameable(part)))
        {
            return null;
        }

        var types = TypesOf(type).ToList();
        return types.Count == 0 ? null : new JsonContext(TypeName.Of(type), new EquatableArray<string>(types));
    }

    /// <summary>The types that a context bears [JsonSerializable] with.</summary>
    public static IEnumerable<string> TypesOf(INamedTypeSymbol context)
        => from attribute in context.GetAttributes()
           where attribute.AttributeClass is { Name: "JsonSerializableAttribute" } bearer && IsOfJson(bearer)
           select attribute.ConstructorArguments.FirstOrDefault() into argument
           where argument is { Kind: TypedConstantKind.Type, IsNull: false }
           select TypeName.Of((ITypeSymbol)argument.Value!);

    private static bool IsContext(INamedTypeSymbol type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (parent.Name == "JsonSerializerContext" && IsOfJson(parent))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfJson(INamedTypeSymbol type) => type.ContainingNamespace?.ToDisplayString() == "System.Text.Json.Serialization";
}

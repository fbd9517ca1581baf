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
        if (!IsContext(type) || FindHidden(type) is not null)
        {
            return null;
        }

        var types = TypesOf(type).ToList();
        return types.Count == 0 ? null : new JsonContext(TypeName.Of(type), new EquatableArray<string>(types));
    }

    /// <summary>Whether a class is a context that has a Default; of another one the compiler or System.Text.Json's generator complains.</summary>
    public static bool IsContext(INamedTypeSymbol type) => type is { IsStatic: false, Name.Length: > 0 } && IsDerived(type) && HasDefault(type);

    /// <summary>What hides a context from generated code: itself or a type around it; null where nothing does.</summary>
    public static INamedTypeSymbol? FindHidden(INamedTypeSymbol context)
        => DeclarationParser.Containers(context).Append(context).FirstOrDefault(part => !DeclarationParser.IsNameable(part));

    /// <summary>The types that a context bears [JsonSerializable] with.</summary>
    public static IEnumerable<string> TypesOf(INamedTypeSymbol context)
        => from attribute in context.GetAttributes()
           where attribute.AttributeClass is { Name: "JsonSerializableAttribute" } bearer && IsOfJson(bearer)
           select attribute.ConstructorArguments.FirstOrDefault() into argument
           where argument is { Kind: TypedConstantKind.Type, IsNull: false }
           select TypeName.Of((ITypeSymbol)argument.Value!);

    private static bool IsDerived(INamedTypeSymbol type)
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

    // System.Text.Json's generator writes it into a partial class, in a half that is not seen here.
    private static bool HasDefault(INamedTypeSymbol type)
        => DeclarationParser.IsPartial(type, CancellationToken.None) || type.GetMembers("Default").Any(member => member is IPropertySymbol { IsStatic: true });

    private static bool IsOfJson(INamedTypeSymbol type) => type.ContainingNamespace?.ToDisplayString() == "System.Text.Json.Serialization";
}

using Microsoft.CodeAnalysis;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>As much of a class marked [Table] as code elsewhere binds against, for a class with mistakes too.</summary>
internal static class EntityHeaderParser
{
    /// <summary>Null where no half of the class can be written.</summary>
    public static EntityHeader? Parse(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (type.TypeKind != TypeKind.Class || DeclarationParser.Parse(type, [], cancellationToken) is not { } declaration)
        {
            return null;
        }

        var key = ReferenceTarget.ParseKey(type, cancellationToken);
        var keyTypes = key.Any(column => column is null) ? [] : key.Select(column => column!.Type.CSharp);
        return new EntityHeader(
            declaration,
            new EquatableArray<string>(keyTypes),
            new EquatableArray<PartialPropertyHeader>(PartialProperties(type, cancellationToken)));
    }

    private static IEnumerable<PartialPropertyHeader> PartialProperties(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (var property in PropertyCollector.Collect(type, cancellationToken))
        {
            var isOurs = ColumnParser.IsOursToImplement(property, type)
                && !PropertyParser.AttributesOf(property).Has(RuntimeNames.NotMapped)
                && !ColumnParser.IsErroneous(property.Type);
            if (isOurs && ColumnParser.ParsePartial(property, cancellationToken) is { } declaration)
            {
                yield return new PartialPropertyHeader(
                    TypeName.WithNullability(property.Type), TypeName.Escape(property.Name), declaration);
            }
        }
    }
}

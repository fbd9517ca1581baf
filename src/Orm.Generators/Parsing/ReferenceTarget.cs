using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>The entity that a foreign key refers to, as far as the foreign key needs it.</summary>
internal sealed record ReferenceTarget(INamedTypeSymbol Type, string? Schema, string Table, IReadOnlyList<Column> Key)
{
    // A class asks for its own, and so does every reference to it.
    private static readonly ConditionalWeakTable<INamedTypeSymbol, IReadOnlyList<Column?>> keys = new();

    public string Display => TypeName.Display(Type);

    /// <summary>Null where it is no entity, or one whose own mistakes leave it without a key.</summary>
    public static ReferenceTarget? Parse(Reference reference, List<Problem> problems)
    {
        if (reference.Target is not { } target || ColumnParser.IsErroneous(target))
        {
            return null;
        }

        if (target is not INamedTypeSymbol { TypeKind: TypeKind.Class } type || type.GetAttributes().Find(RuntimeNames.Table) is not { } table)
        {
            problems.Add(new Problem(
                KeyDiagnostics.ReferenceToNoEntity, reference.PlaceOfTarget,
                target.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), TypeName.Display(reference.Mapping.Type)));
            return null;
        }

        var key = ParseKey(type, reference.CancellationToken);
        return key.Count == 0 || key.Any(column => column is null)
            ? null
            : new ReferenceTarget(type, table.NamedText("Schema"), EntityParser.TableName(type, table), [.. key.OfType<Column>()]);
    }

    /// <summary>The columns of a class's key, null for a part that has a mistake. What is wrong with it, its own class is told.</summary>
    public static IReadOnlyList<Column?> ParseKey(INamedTypeSymbol type, CancellationToken cancellationToken)
        => keys.GetValue(type, unknown => ParseUnknownKey(unknown, cancellationToken));

    private static IReadOnlyList<Column?> ParseUnknownKey(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var toldElsewhere = new List<Problem>();
        var constructor = ConstructorParser.Parse(type, toldElsewhere, cancellationToken);
        return PropertyParser.Parse(type, constructor, toldElsewhere, cancellationToken)
            .Where(property => property.Attributes.Has(RuntimeNames.Key))
            .Select(property => ColumnParser.Parse(property, constructor, type, toldElsewhere, cancellationToken))
            .ToList();
    }
}

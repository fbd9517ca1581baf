using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>[References&lt;T&gt;] on properties, on the class and on its bases.</summary>
internal static class ForeignKeyParser
{
    public static IReadOnlyList<ForeignKey> Parse(Mapping mapping, List<Problem> problems, CancellationToken cancellationToken)
    {
        var foreignKeys = new List<ForeignKey>();
        for (var ordinal = 0; ordinal < mapping.Properties.Count; ordinal++)
        {
            var property = mapping.Properties[ordinal];
            foreach (var attribute in property.Attributes.Where(attribute => attribute.Is(RuntimeNames.References)))
            {
                Add(new Reference(attribute, property.Symbol, mapping, cancellationToken), [ordinal]);
            }
        }

        foreach (var (attribute, bearer) in IndexParser.OnClass(mapping.Type, RuntimeNames.References))
        {
            var reference = new Reference(attribute, bearer, mapping, cancellationToken);
            if (IndexParser.Ordinals(mapping, attribute, bearer, problems) is { } ordinals)
            {
                Add(reference, ordinals);
            }
        }

        return foreignKeys;

        void Add(Reference reference, IReadOnlyList<int> ordinals)
        {
            if (Parse(reference, ordinals, problems) is { } foreignKey)
            {
                foreignKeys.Add(Unique(foreignKey, reference, foreignKeys, problems));
            }
        }
    }

    private static ForeignKey? Parse(Reference reference, IReadOnlyList<int> ordinals, List<Problem> problems)
    {
        if (ReferenceTarget.Parse(reference, problems) is not { } target || !CheckKey(reference, ordinals, target, problems))
        {
            return null;
        }

        // A class that gets no generated half is told of its own mistake; generated code elsewhere can't call it an entity.
        if (target.Type.DeclaringSyntaxReferences.Length > 0 && DeclarationParser.Parse(target.Type, [], reference.CancellationToken) is null)
        {
            return null;
        }

        var onDelete = (OnDelete)(reference.Attribute.NamedNumber("OnDelete") ?? 0);
        CheckOnDelete(reference, ordinals, onDelete, problems);
        return new ForeignKey(
            reference.Mapping.ConstraintName("fk", ordinals),
            new EquatableArray<int>(ordinals),
            TypeName.Of(target.Type),
            target.Schema,
            target.Table,
            new EquatableArray<string>(target.Key.Select(column => column.Name)),
            onDelete);
    }

    private static bool CheckKey(Reference reference, IReadOnlyList<int> ordinals, ReferenceTarget target, List<Problem> problems)
    {
        if (reference.Bearer is IPropertySymbol && reference.Attribute.Texts().Count > 0)
        {
            problems.Add(new Problem(
                KeyDiagnostics.MisplacedNames, reference.PlaceOfArgument(0), reference.Bearer.Name, target.Display));
            return false;
        }

        if (ordinals.Count != target.Key.Count)
        {
            problems.Add(new Problem(
                KeyDiagnostics.ReferenceCount, reference.PlaceOfAttribute,
                TypeName.Display(reference.Mapping.Type), target.Display, Describe(target.Key), Count(ordinals.Count)));
            return false;
        }

        for (var i = 0; i < ordinals.Count; i++)
        {
            if (reference.Mapping.Columns[ordinals[i]] is not { } column || IsSameType(column, target.Key[i]))
            {
                continue;
            }

            var property = reference.Mapping.Properties[ordinals[i]];
            problems.Add(new Problem(
                KeyDiagnostics.ReferenceType,
                Places.TypeOf(property.Symbol, reference.Mapping.Type),
                property.Name, TypeName.Display(reference.Mapping.Type), Describe(column), target.Display, target.Key[i].Property, Describe(target.Key[i])));
            return false;
        }

        return true;
    }

    private static bool IsSameType(Column left, Column right)
        => left.Type.CSharp == right.Type.CSharp && left.Type.Conversion == right.Type.Conversion
            && left.Type.IsBinary == right.Type.IsBinary && left.Type.IsLocal == right.Type.IsLocal;

    private static void CheckOnDelete(Reference reference, IReadOnlyList<int> ordinals, OnDelete onDelete, List<Problem> problems)
    {
        var columns = ordinals.Select(ordinal => reference.Mapping.Columns[ordinal]).OfType<Column>();
        var culprit = onDelete switch
        {
            OnDelete.SetNull => columns.FirstOrDefault(column => !column.IsNullable || column.IsComputed),
            OnDelete.SetDefault => columns.FirstOrDefault(column => (column.Default == DialectText.None && !column.IsNullable) || column.IsComputed),
            OnDelete.NoAction or OnDelete.Restrict or OnDelete.Cascade => null,
        };
        if (culprit is not null)
        {
            var lack = culprit.IsComputed ? "be set" : onDelete == OnDelete.SetNull ? "be null" : "have a default";
            problems.Add(new Problem(
                KeyDiagnostics.ImpossibleOnDelete, reference.PlaceOfArgument("OnDelete"),
                onDelete.ToString(), culprit.Property, TypeName.Display(reference.Mapping.Type), lack));
        }
    }

    private static ForeignKey Unique(ForeignKey foreignKey, Reference reference, List<ForeignKey> others, List<Problem> problems)
    {
        var twins = others.FindAll(other => other.Columns.Equals(foreignKey.Columns));
        if (twins.Exists(other => other.Target == foreignKey.Target))
        {
            problems.Add(new Problem(
                MappingDiagnostics.Contradiction, reference.PlaceOfAttribute,
                "References", "References", reference.Bearer.Name, "both refer to the same table"));
        }

        return twins.Count == 0
            ? foreignKey
            : foreignKey with { Name = ConstraintNames.Make(foreignKey.Name, [foreignKey.TargetTable]) };
    }

    private static string Describe(IReadOnlyList<Column> key) => key.Count == 1
        ? $"one part ({key[0].Property})"
        : $"{Count(key.Count)} parts ({string.Join(", ", key.Select(column => column.Property))})";

    private static string Count(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Describe(Column column) => column.Type switch
    {
        { IsBinary: true } => $"{column.Type.CSharp.Replace("global::", "")} as BLOB",
        { IsLocal: true } => $"{column.Type.CSharp.Replace("global::", "")} as timestamp",
        { Conversion: Converter converter } => $"{column.Type.CSharp.Replace("global::", "")} by {converter.Type.Replace("global::", "")}",
        { Conversion: EnumAsText } => $"{column.Type.CSharp.Replace("global::", "")} as text",
        _ => column.Type.CSharp.Replace("global::", ""),
    };
}

using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;
using Index = Orm.Generators.Model.Index;

namespace Orm.Generators.Parsing;

/// <summary>[Index] on the class and on its bases, and [Unique] on properties.</summary>
internal static class IndexParser
{
    public static IReadOnlyList<Index> Parse(Mapping mapping, Key key, List<Problem> problems)
    {
        var indexes = new List<Index>();
        for (var ordinal = 0; ordinal < mapping.Properties.Count; ordinal++)
        {
            AddUnique(mapping, key, ordinal, indexes, problems);
        }

        var filters = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var (attribute, bearer) in OnClass(mapping.Type, RuntimeNames.Index))
        {
            if (AddIndex(mapping, attribute, bearer, indexes, problems) is { } name)
            {
                filters[name] = Places.Argument(attribute, "Where", bearer, mapping.Type);
            }
        }

        // Without its filter a plain index only takes more room; a unique one refuses rows.
        foreach (var index in indexes.Where(index => index.IsUnique && filters.ContainsKey(index.Name)))
        {
            DialectChecks.CheckCondition(
                index.Where, $"The unique index '{index.Name}'", "every row would have to be unique", filters[index.Name], mapping, problems);
        }

        return indexes;
    }

    /// <summary>A class's attributes and its bases', which hold for every table made of them.</summary>
    public static IEnumerable<(AttributeData Attribute, INamedTypeSymbol Bearer)> OnClass(INamedTypeSymbol type, string name)
        => PropertyCollector.BaseFirst(type).SelectMany(part => part.GetAttributes()
            .Where(attribute => attribute.Is(name))
            .Select(attribute => (attribute, part)));

    private static void AddUnique(Mapping mapping, Key key, int ordinal, List<Index> indexes, List<Problem> problems)
    {
        var property = mapping.Properties[ordinal];
        if (property.Attributes.Find(RuntimeNames.Unique) is not { } attribute)
        {
            return;
        }

        if (mapping.Columns[ordinal] is { Type.Kind: ScalarKind.Json })
        {
            problems.Add(new Problem(
                ValueDiagnostics.UniqueJson, Places.Attribute(attribute, property.Symbol, mapping.Type), property.Name, TypeName.Display(mapping.Type)));
            return;
        }

        if (key.Ordinals.Count == 1 && key.Has(ordinal))
        {
            problems.Add(new Problem(
                MappingDiagnostics.Contradiction, Places.Attribute(attribute, property.Symbol, mapping.Type),
                "Unique", "Key", property.Name, "a key is unique by itself"));
            return;
        }

        indexes.Add(new Index(mapping.ConstraintName("ux", [ordinal]), new EquatableArray<int>([ordinal]), IsUnique: true, DialectText.None));
    }

    /// <summary>The index's name; null where it has a mistake.</summary>
    private static string? AddIndex(Mapping mapping, AttributeData attribute, INamedTypeSymbol bearer, List<Index> indexes, List<Problem> problems)
    {
        if (Ordinals(mapping, attribute, bearer, problems) is not { } ordinals)
        {
            return null;
        }

        if (attribute.NamedText("Where") is { } where && string.IsNullOrWhiteSpace(where))
        {
            problems.Add(new Problem(
                MappingDiagnostics.EmptySql, Places.Argument(attribute, "Where", bearer, mapping.Type), "Where", TypeName.Display(mapping.Type)));
        }

        var isUnique = attribute.NamedFlag("Unique") ?? false;
        if (isUnique && ordinals.FindIndex(ordinal => mapping.Columns[ordinal] is { Type.Kind: ScalarKind.Json }) is var position and >= 0)
        {
            problems.Add(new Problem(
                ValueDiagnostics.UniqueJson, Places.Argument(attribute, position, bearer, mapping.Type),
                mapping.Properties[ordinals[position]].Name, TypeName.Display(mapping.Type)));
        }

        var name = attribute.NamedText("Name") ?? mapping.ConstraintName(isUnique ? "ux" : "ix", ordinals);
        var index = new Index(name, new EquatableArray<int>(ordinals), isUnique, attribute.ForDialect(attribute.NamedText("Where")));
        var twin = indexes.FindIndex(other => other.Name == name);
        if (twin < 0)
        {
            indexes.Add(index);
        }
        else if (Merge(indexes[twin], index) is { } merged)
        {
            indexes[twin] = merged;
        }
        else
        {
            problems.Add(new Problem(
                SchemaDiagnostics.DuplicateIndex, Places.Attribute(attribute, bearer, mapping.Type), name, TypeName.Display(mapping.Type)));
            return null;
        }

        return name;
    }

    /// <summary>An [Index] repeated for the other database is one index with a filter for each; null where it is not that.</summary>
    private static Index? Merge(Index left, Index right)
    {
        var isRepetition = left.Columns.Equals(right.Columns) && left.IsUnique == right.IsUnique
            && left.Where != DialectText.None && right.Where != DialectText.None
            && (left.Where.Sqlite is null || right.Where.Sqlite is null)
            && (left.Where.PostgreSql is null || right.Where.PostgreSql is null);
        return isRepetition
            ? left with { Where = new DialectText(left.Where.Sqlite ?? right.Where.Sqlite, left.Where.PostgreSql ?? right.Where.PostgreSql) }
            : null;
    }

    /// <summary>The ordinals of the properties that an attribute names; null where one is not mapped.</summary>
    public static List<int>? Ordinals(Mapping mapping, AttributeData attribute, INamedTypeSymbol bearer, List<Problem> problems)
    {
        var names = attribute.Texts();
        var ordinals = new List<int>();
        for (var position = 0; position < names.Count; position++)
        {
            var ordinal = mapping.OrdinalOf(names[position]);
            if (ordinal < 0)
            {
                problems.Add(new Problem(
                    MappingDiagnostics.UnmappedProperty, Places.Argument(attribute, position, bearer, mapping.Type),
                    attribute.ShortName(), TypeName.Display(mapping.Type), names[position]));
                return null;
            }

            ordinals.Add(ordinal);
        }

        if (ordinals.Count > 0)
        {
            return ordinals;
        }

        problems.Add(new Problem(
            MappingDiagnostics.UnmappedProperty, Places.Attribute(attribute, bearer, mapping.Type),
            attribute.ShortName(), TypeName.Display(mapping.Type), ""));
        return null;
    }
}

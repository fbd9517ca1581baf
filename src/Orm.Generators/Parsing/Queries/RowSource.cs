using Microsoft.CodeAnalysis;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Parsing.Queries.Collections;

namespace Orm.Generators.Parsing.Queries;

/// <summary>What a lambda's row parameter stands for: an entity, one value, an object of these, or a group.</summary>
internal sealed class RowSource
{
    private const string KeyRow = "key:";

    private readonly Dictionary<string, QueryColumn> columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RowObject> objects = new(StringComparer.Ordinal);

    private RowSource(ITypeSymbol type) => Type = type;

    public ITypeSymbol Type { get; }

    /// <summary>The entity; null for other rows.</summary>
    public Entity? Entity { get; private init; }

    /// <summary>The rows of a group; null for a row that is none.</summary>
    public RowSource? Grouped { get; private init; }

    /// <summary>Null for a type that has no columns, and for an entity with mistakes of its own.</summary>
    /// <param name="type">The row's type.</param>
    /// <param name="conversions">How values are kept that are no property's.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="row">What the holes of its columns begin with.</param>
    /// <param name="isOptional">Whether there may be no such row, as on the right of a left join.</param>
    /// <param name="forms">The forms that its members are kept in; null where the query before it is not to be seen.</param>
    public static RowSource? Parse(
        ITypeSymbol type, ConversionSource conversions, CancellationToken cancellationToken, string row = "", bool isOptional = false, RowForms? forms = null)
    {
        if (IsGroup(type, out var key, out var element))
        {
            return ParseGroup(type, key, element, conversions, cancellationToken, row, forms);
        }

        var shape = RowShape.Parse(type, isOptional, conversions, cancellationToken);
        if (shape is not { Leaves.Count: > 0 } && forms is not { Documents.Count: > 0 })
        {
            return null;
        }

        var source = new RowSource(type) { Entity = shape?.Entity };
        source.Add("", shape, row, ProjectionNames.Value, forms, isOptional);
        return source;
    }

    /// <summary>A group's key by itself, as the lambda of a result has it.</summary>
    public static RowSource? ParseKey(ITypeSymbol type, ConversionSource conversions, CancellationToken cancellationToken, RowForms forms)
    {
        var shape = RowShape.Parse(type, isOptional: false, conversions, cancellationToken);
        if (shape is not { Leaves.Count: > 0 } && forms.Documents.Count == 0)
        {
            return null;
        }

        var source = new RowSource(type);
        source.Add("", shape, KeyRow, ProjectionNames.Key, forms);
        return source;
    }

    /// <summary>A group's rows by themselves.</summary>
    public static RowSource OfGrouped(ITypeSymbol type, RowSource grouped) => new(type) { Grouped = grouped };

    /// <summary>The elements of a collection.</summary>
    /// <param name="type">Their type.</param>
    /// <param name="collection">The collection.</param>
    /// <param name="number">The collection's number.</param>
    public static RowSource OfElements(ITypeSymbol type, CollectionSource collection, int number)
    {
        var source = new RowSource(type);
        source.columns[""] = ElementOf(collection, number);
        return source;
    }

    /// <summary>An element of a collection.</summary>
    public static QueryColumn ElementOf(CollectionSource collection, int number)
        => new(ProjectionNames.Value, collection.Element, null) { Collection = number, IsJson = collection.IsJson };

    /// <summary>The column of a member, by its path from the row; null where it has none. The row itself has the empty path.</summary>
    public QueryColumn? Find(string path) => columns.TryGetValue(path, out var column) ? column : null;

    /// <summary>An object of several columns; null for what is none.</summary>
    public RowObject? FindObject(string path) => objects.TryGetValue(path, out var found) ? found : null;

    private static RowSource? ParseGroup(
        ITypeSymbol type, ITypeSymbol key, ITypeSymbol element, ConversionSource conversions, CancellationToken cancellationToken, string row, RowForms? forms)
    {
        var shape = RowShape.Parse(key, isOptional: false, conversions, cancellationToken);
        if ((shape is not { Leaves.Count: > 0 } && forms is not { Documents.Count: > 0 })
            || Parse(element, conversions, cancellationToken, row, forms: forms?.Elements) is not { } grouped)
        {
            return null;
        }

        var source = new RowSource(type) { Grouped = grouped };
        source.Add("Key", shape, row + KeyRow, ProjectionNames.Key, forms);
        return source;
    }

    private void Add(string path, RowShape? shape, string row, string single, RowForms? forms, bool isOptional = false)
    {
        foreach (var (document, column) in forms?.Documents.Select(static known => (known.Key, known.Value)) ?? [])
        {
            columns[Join(path, document)] = new QueryColumn(column.Name, column.Operand.Type with { IsNullable = column.Operand.IsNullable || isOptional }, null) { Row = row, IsFormKnown = true };
        }

        if (shape is null)
        {
            return;
        }

        var names = shape.Names(single);
        for (var i = 0; i < shape.Leaves.Count; i++)
        {
            var leaf = shape.Leaves[i];
            if (forms?.IsWithinDocument(leaf.Path) != true)
            {
                var type = forms is not null && forms.Columns.TryGetValue(names[i], out var kept) ? kept with { IsNullable = leaf.Type.IsNullable } : leaf.Type;
                columns[Join(path, leaf.Path)] = new QueryColumn(names[i], type, leaf.Mapped) { Row = row, IsFormKnown = forms is not null };
            }
        }

        foreach (var found in shape.Objects.Where(found => forms?.IsWithinDocument(found.Path) != true))
        {
            objects[Join(path, found.Path)] = new RowObject(
                found.Shape, found.First, found.Teller is { } teller ? columns[Join(path, shape.Leaves[teller].Path)] : null);
        }
    }

    private static string Join(string outer, string inner) => outer.Length == 0 ? inner : inner.Length == 0 ? outer : $"{outer}.{inner}";

    /// <summary>Whether a row is a group, with the types of its key and its elements.</summary>
    public static bool IsGroup(ITypeSymbol type, out ITypeSymbol key, out ITypeSymbol element)
    {
        if (type is INamedTypeSymbol { MetadataName: "IGrouping`2", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } } group)
        {
            (key, element) = (group.TypeArguments[0], group.TypeArguments[1]);
            return true;
        }

        key = element = type;
        return false;
    }
}

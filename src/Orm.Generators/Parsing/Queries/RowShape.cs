using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing.Queries;

/// <summary>
/// The columns of a type, by its members. A function of the type alone, so that lambdas translated far from each other agree on
/// the names.
/// </summary>
internal sealed class RowShape
{
    private readonly List<RowLeaf> leaves = [];
    private readonly List<RowPart> objects = [];

    private RowShape(ITypeSymbol type) => Type = type;

    public ITypeSymbol Type { get; }

    /// <summary>The entity; null for other types.</summary>
    public Entity? Entity { get; private init; }

    /// <summary>Whether it may be missing as a whole.</summary>
    public bool IsOptional { get; private init; }

    /// <summary>The members of an object with their types, in the order of the type; empty for an entity and a value.</summary>
    public IReadOnlyList<(string Name, RowShape Shape)> Members { get; private init; } = [];

    public IReadOnlyList<RowLeaf> Leaves => leaves;

    public IReadOnlyList<RowPart> Objects => objects;

    /// <summary>Null for a type that no column can hold and that has no member that one can.</summary>
    public static RowShape? Parse(ITypeSymbol type, bool isOptional, ConversionSource conversions, CancellationToken cancellationToken)
        => Parse(type, isOptional, conversions, cancellationToken, []);

    /// <summary>The columns' names, as SQL writes them.</summary>
    /// <param name="single">The name of the one column of a type that is a value.</param>
    public IReadOnlyList<string> Names(string single) => Entity is not null
        ? leaves.ConvertAll(static leaf => Sql.Identifier.Quote(leaf.Mapped!.Name))
        : ProjectionNames.Of(leaves.Select(leaf => leaf.Name.Length == 0 ? single : leaf.Name));

    private static RowShape? Parse(ITypeSymbol type, bool isOptional, ConversionSource conversions, CancellationToken cancellationToken, ImmutableArray<ITypeSymbol> within)
    {
        if (ColumnTypeParser.Parse(type, NullableAnnotation.Annotated, conversions) is { } scalar)
        {
            var shape = new RowShape(type);
            shape.leaves.Add(new RowLeaf("", "", isOptional ? scalar with { IsNullable = true } : scalar, null));
            return shape;
        }

        // A type that holds itself ends there.
        if (type is not INamedTypeSymbol named || named.TypeKind == TypeKind.Error || within.Contains(type, SymbolEqualityComparer.Default))
        {
            return null;
        }

        return named.GetAttributes().Has(RuntimeNames.Table)
            ? EntityParser.Parse(named, cancellationToken).Model is { } entity ? OfEntity(named, entity, isOptional) : null
            : OfMembers(named, isOptional, RowMembers.Of(named), conversions, cancellationToken, within.Add(type));
    }

    private static RowShape OfEntity(INamedTypeSymbol type, Entity entity, bool isOptional)
    {
        var shape = new RowShape(type) { Entity = entity, IsOptional = isOptional };
        foreach (var column in entity.Columns)
        {
            shape.leaves.Add(new RowLeaf(column.Property, column.Name, isOptional ? column.Type with { IsNullable = true } : column.Type, column));
        }

        // The key is never null in a row that is there.
        shape.objects.Add(new RowPart("", shape, 0, entity.Key.Count > 0 ? entity.Key[0] : null));

        // Of an object that can be null, a column that can't be within it.
        foreach (var embedded in entity.Embedded)
        {
            var teller = entity.Columns.Skip(embedded.First).Take(embedded.Count).ToList().FindIndex(column => column.Embedded is { Member.IsNullable: false });
            shape.objects.Add(new RowPart(embedded.Owner.Property, null, embedded.First, embedded.First + Math.Max(teller, 0)));
        }

        return shape;
    }

    private static RowShape? OfMembers(
        INamedTypeSymbol type, bool isOptional, IReadOnlyList<RowMember> members, ConversionSource conversions, CancellationToken cancellationToken, ImmutableArray<ITypeSymbol> within)
    {
        var parts = members
            .Select(member => (member.Name, Shape: Parse(member.Type, isOptional || member.IsOptional, conversions, cancellationToken, within)))
            .Where(static part => part.Shape is not null)
            .Select(static part => (part.Name, Shape: part.Shape!))
            .ToList();
        if (parts.Count == 0)
        {
            return null;
        }

        var shape = new RowShape(type) { IsOptional = isOptional, Members = parts };
        shape.objects.Add(new RowPart("", shape, 0, null));
        foreach (var (name, part) in parts)
        {
            shape.AddMember(name, part);
        }

        return shape;
    }

    private void AddMember(string name, RowShape part)
    {
        var first = leaves.Count;
        var own = Naming.SnakeCase.Apply(name);
        leaves.AddRange(part.leaves.Select(leaf => leaf with
        {
            Path = leaf.Path.Length == 0 ? name : $"{name}.{leaf.Path}",
            Name = leaf.Name.Length == 0 ? own : $"{own}_{leaf.Name}",
        }));
        objects.AddRange(part.objects.Select(found => found with
        {
            Path = found.Path.Length == 0 ? name : $"{name}.{found.Path}",
            First = first + found.First,
            Teller = first + found.Teller,
        }));
    }
}

using Microsoft.CodeAnalysis;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>What a lambda's row parameter stands for: an entity, a projection's anonymous object, or one value.</summary>
internal sealed class RowSource
{
    private readonly Dictionary<string, QueryColumn> columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, QueryColumn> objects = new(StringComparer.Ordinal);

    private RowSource(ITypeSymbol type, Model.Entity? entity)
    {
        Type = type;
        Entity = entity;
    }

    public ITypeSymbol Type { get; }

    /// <summary>Whether it is an entity, whose columns are known in full.</summary>
    public bool IsEntity => Entity is not null;

    /// <summary>The entity; null for other rows.</summary>
    public Model.Entity? Entity { get; }

    /// <summary>The column, where the row is one value.</summary>
    public QueryColumn? Single { get; private init; }

    /// <summary>Null for a type that has no columns, and for an entity with mistakes of its own.</summary>
    public static RowSource? Parse(ITypeSymbol type, ConversionSource conversions, CancellationToken cancellationToken)
    {
        if (ColumnTypeParser.Parse(type, NullableAnnotation.Annotated, conversions) is { } scalar)
        {
            return new RowSource(type, entity: null) { Single = new QueryColumn(ProjectionNames.Value, scalar, null) };
        }

        return type switch
        {
            INamedTypeSymbol { IsAnonymousType: true } anonymous => OfAnonymous(anonymous, conversions),
            INamedTypeSymbol entity when EntityParser.Parse(entity, cancellationToken).Model is { } model => OfEntity(entity, model),
            _ => null,
        };
    }

    /// <summary>The column of a member; null where it has none.</summary>
    public QueryColumn? Find(string member) => columns.TryGetValue(member, out var column) ? column : null;

    /// <summary>The column that tells whether an embedded object is null; null for what is none.</summary>
    public QueryColumn? FindObject(string member) => objects.TryGetValue(member, out var column) ? column : null;

    private static RowSource OfEntity(INamedTypeSymbol type, Model.Entity entity)
    {
        var source = new RowSource(type, entity);
        foreach (var column in entity.Columns)
        {
            source.columns[column.Property] = new QueryColumn(Sql.Identifier.Quote(column.Name), column.Type, column);
        }

        // Of an object that can be null, a column that can't be within it.
        foreach (var embedded in entity.Embedded)
        {
            var teller = entity.Columns.Skip(embedded.First).Take(embedded.Count).FirstOrDefault(column => column.Embedded is { Member.IsNullable: false })
                ?? entity.Columns[embedded.First];
            source.objects[embedded.Owner.Property] = new QueryColumn(Sql.Identifier.Quote(teller.Name), teller.Type, teller);
        }

        return source;
    }

    private static RowSource OfAnonymous(INamedTypeSymbol type, ConversionSource conversions)
    {
        var source = new RowSource(type, entity: null);
        var members = type.GetMembers().OfType<IPropertySymbol>().ToList();
        var names = ProjectionNames.Of(members.Select(member => member.Name));
        for (var i = 0; i < members.Count; i++)
        {
            // A reference may have been null in the row whatever the compiler inferred.
            if (ColumnTypeParser.Parse(members[i].Type, NullableAnnotation.Annotated, conversions) is { } columnType)
            {
                source.columns[members[i].Name] = new QueryColumn(names[i], columnType, null);
            }
        }

        return source;
    }
}

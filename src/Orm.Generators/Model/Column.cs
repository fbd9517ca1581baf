namespace Orm.Generators.Model;

/// <summary>A mapped property.</summary>
internal sealed record Column
{
    /// <summary>The property's name, unescaped; <c>Address.City</c> of an embedded object.</summary>
    public required string Property { get; init; }

    /// <summary>The column's name, not quoted.</summary>
    public required string Name { get; init; }

    public required ColumnType Type { get; init; }

    /// <summary>How generated code writes the property.</summary>
    public required PropertyAccess Access { get; init; }

    /// <summary>The class that declares the property (<c>global::Shop.Person</c>), for accessors of what only it may write.</summary>
    public required string DeclaringType { get; init; }

    /// <summary>Whether an object initializer must set it: <c>required</c>, and the constructor does not say that it sets all such.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The declaration of a partial property to implement, null where it is not partial.</summary>
    public required PartialProperty? Partial { get; init; }

    /// <summary>Where the value is, of a column of an embedded object; null for a property of the entity itself.</summary>
    public EmbeddedPath? Embedded { get; init; }

    /// <summary>The most characters (or bytes) that it may hold; null for no limit.</summary>
    public required int? Length { get; init; }

    public required int? Precision { get; init; }

    public required int? Scale { get; init; }

    /// <summary>Collation, database type, default, by dialect; null where nothing was said.</summary>
    public required DialectText Collation { get; init; }

    /// <summary>The SQL type given by the user.</summary>
    public required DialectText SqlType { get; init; }

    /// <summary>The SQL of the default (constants already rendered), not in parentheses.</summary>
    public required DialectText Default { get; init; }

    /// <summary>The sequence that its numbers come from; null for none.</summary>
    public required Sequence? Sequence { get; init; }

    /// <summary>How the database computes it; null for a column that is written.</summary>
    public required Computation? Computation { get; init; }

    /// <summary>Whether the database computes it, so that nothing writes it.</summary>
    public bool IsComputed => Computation is not null;

    /// <summary>Whether the column can be NULL.</summary>
    public bool IsNullable => Type.IsNullable;
}

namespace Orm.Generators.Model;

/// <summary>A class marked [Table], as everything after parsing sees it.</summary>
internal sealed record Entity
{
    /// <summary>How the generated half is declared.</summary>
    public required TypeDeclaration Declaration { get; init; }

    /// <summary>As messages tell it: <c>User</c>, <c>Shop.Order</c> where nested.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The table's schema, null for the database's default.</summary>
    public required string? Schema { get; init; }

    /// <summary>The table's name, not quoted.</summary>
    public required string Table { get; init; }

    /// <summary>The columns: base class first, then in source order.</summary>
    public required EquatableArray<Column> Columns { get; init; }

    /// <summary>The key's columns as ordinals, in the key's order.</summary>
    public required EquatableArray<int> Key { get; init; }

    public required KeyGeneration KeyGeneration { get; init; }

    /// <summary>Whether a key that the database counts may not be given.</summary>
    public required bool IsIdentityAlways { get; init; }

    /// <summary>The ordinal of the [Version] column, null for none.</summary>
    public required int? Version { get; init; }

    /// <summary>The objects whose properties are columns.</summary>
    public required EquatableArray<EmbeddedObject> Embedded { get; init; }

    /// <summary>The constructor's parameters as ordinals of columns, or complements of those of embedded objects; empty for a parameterless constructor.</summary>
    public required EquatableArray<int> ConstructorParameters { get; init; }

    /// <summary>Unique and plain indexes, [Unique] properties included.</summary>
    public required EquatableArray<Index> Indexes { get; init; }

    public required EquatableArray<Check> Checks { get; init; }

    public required EquatableArray<ForeignKey> ForeignKeys { get; init; }

    /// <summary>Whether the class is a record, whose members the compiler writes partly.</summary>
    public required bool IsRecord { get; init; }

    /// <summary>Whether the column is a key that the database counts.</summary>
    public bool IsDatabaseKey(int ordinal) => KeyGeneration == KeyGeneration.Database && Key[0] == ordinal;

    /// <summary>Whether an INSERT may leave the column to the database: a counted key, a number of a sequence, or a default on a property that can tell that it was never set.</summary>
    public bool IsLeftToDatabase(int ordinal)
        => IsDatabaseKey(ordinal)
            || Columns[ordinal].Sequence is not null
            || (Columns[ordinal].Default != DialectText.None && (Columns[ordinal].Partial is not null || Columns[ordinal].IsNullable));
}

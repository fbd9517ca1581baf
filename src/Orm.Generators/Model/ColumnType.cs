namespace Orm.Generators.Model;

/// <summary>A property's type, as far as columns care.</summary>
internal sealed record ColumnType
{
    /// <summary>The type that the column has.</summary>
    public required ScalarKind Kind { get; init; }

    /// <summary>Whether null is allowed, by <c>?</c> or by an oblivious annotation.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>As C# names it, without the <c>?</c>: <c>int</c>, <c>string</c>, <c>global::System.Guid</c>, <c>global::Shop.Color</c>, <c>byte[]</c>.</summary>
    public required string CSharp { get; init; }

    /// <summary>How the property's value becomes one of <see cref="Kind"/>.</summary>
    public required Conversion Conversion { get; init; }

    /// <summary>A DateTime kept as a clock reading (<c>Type = "timestamp"</c>) rather than an instant.</summary>
    public bool IsLocal { get; init; }

    /// <summary>A Guid kept as 16 bytes on SQLite (<c>Type = "BLOB"</c>).</summary>
    public bool IsBinary { get; init; }

    /// <summary>Whether the database keeps two columns in the same form; null is not asked.</summary>
    public bool IsKeptAs(ColumnType other) => this with { IsNullable = other.IsNullable } == other;
}

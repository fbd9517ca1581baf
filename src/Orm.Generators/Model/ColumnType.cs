namespace Orm.Generators.Model;

/// <summary>A property's type, as far as columns care.</summary>
internal sealed record ColumnType
{
    public required ScalarKind Kind { get; init; }

    /// <summary>Whether null is allowed, by <c>?</c> or by an oblivious annotation.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>As C# names it, without the <c>?</c>: <c>int</c>, <c>string</c>, <c>global::System.Guid</c>, <c>global::Shop.Color</c>, <c>byte[]</c>.</summary>
    public required string CSharp { get; init; }

    /// <summary>Set where the type is an enum; <see cref="Kind"/> is then its underlying type's, or String with [AsText].</summary>
    public required EnumType? Enum { get; init; }

    /// <summary>A DateTime kept as a clock reading (<c>Type = "timestamp"</c>) rather than an instant.</summary>
    public bool IsLocal { get; init; }

    /// <summary>A Guid kept as 16 bytes on SQLite (<c>Type = "BLOB"</c>).</summary>
    public bool IsBinary { get; init; }
}

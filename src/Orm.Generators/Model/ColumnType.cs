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

    /// <summary>The type whose values are columns of a kind as they are.</summary>
    public static ColumnType Of(ScalarKind kind) => new() { Kind = kind, IsNullable = false, CSharp = CSharpOf(kind), Conversion = Conversion.None };

    private static string CSharpOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "bool",
        ScalarKind.SByte => "sbyte",
        ScalarKind.Byte => "byte",
        ScalarKind.Int16 => "short",
        ScalarKind.UInt16 => "ushort",
        ScalarKind.Int32 => "int",
        ScalarKind.UInt32 => "uint",
        ScalarKind.Int64 => "long",
        ScalarKind.UInt64 => "ulong",
        ScalarKind.Single => "float",
        ScalarKind.Double => "double",
        ScalarKind.Decimal => "decimal",
        ScalarKind.Char => "char",
        ScalarKind.String => "string",
        ScalarKind.Guid => "global::System.Guid",
        ScalarKind.DateTime => "global::System.DateTime",
        ScalarKind.DateTimeOffset => "global::System.DateTimeOffset",
        ScalarKind.DateOnly => "global::System.DateOnly",
        ScalarKind.TimeOnly => "global::System.TimeOnly",
        ScalarKind.TimeSpan => "global::System.TimeSpan",
        ScalarKind.Bytes => "byte[]",
        ScalarKind.Array or ScalarKind.Json => throw new UnreachableException(),
    };

    /// <summary>Whether the database keeps two columns in the same form; null is not asked.</summary>
    public bool IsKeptAs(ColumnType other) => this with { IsNullable = other.IsNullable } == other;
}

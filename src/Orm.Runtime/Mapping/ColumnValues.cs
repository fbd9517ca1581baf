using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Orm;

/// <summary>For generated code: how values of columns compare and copy where C#'s own operators tell something else.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ColumnValues
{
    /// <summary>Whether two arrays have the same content; null is not empty.</summary>
    public static bool Same(byte[]? left, byte[]? right)
        => ReferenceEquals(left, right) || (left is not null && right is not null && left.AsSpan().SequenceEqual(right));

    /// <summary>A copy that later changes of the array do not reach.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static byte[]? Copy(byte[]? value) => (byte[]?)value?.Clone();

    /// <summary>The instant that a column keeps of a value: a local one converted, an unspecified one taken as UTC.</summary>
    public static DateTime Instant(DateTime value) => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value;

    /// <inheritdoc cref="Instant(DateTime)"/>
    public static DateTime? Instant(DateTime? value) => value is { } given ? Instant(given) : null;
}

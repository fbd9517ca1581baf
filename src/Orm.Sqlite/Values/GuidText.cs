using System.Text;

namespace Orm.Sqlite.Values;

/// <summary>A Guid as lower-case text with hyphens.</summary>
internal static class GuidText
{
    /// <summary>The length of the text.</summary>
    internal const int Length = 36;

    /// <summary>The length as bytes.</summary>
    internal const int BytesLength = 16;

    /// <summary>Writes <see cref="Length"/> bytes.</summary>
    internal static void Write(Guid value, Span<byte> destination) => value.TryFormat(destination, out _, "D");

    /// <summary>Reads any form that .NET writes, in either case.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> text, out Guid value)
        => Guid.TryParse(text, out value);
}

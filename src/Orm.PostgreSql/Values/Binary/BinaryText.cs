using System.Text;
using System.Text.Unicode;

namespace Orm.PostgreSql.Values.Binary;

/// <summary>A text in UTF-8.</summary>
internal static class BinaryText
{
    /// <summary>Null for what is no UTF-8, as a server whose encoding is SQL_ASCII may send.</summary>
    internal static string? Read(ReadOnlySpan<byte> bytes)
    {
        if (Ascii.IsValid(bytes))
        {
            return string.Create(bytes.Length, bytes, static (characters, bytes) => Ascii.ToUtf16(bytes, characters, out _));
        }

        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
    }
}

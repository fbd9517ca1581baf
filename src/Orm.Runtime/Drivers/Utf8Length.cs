using System.Text;

namespace Orm.Drivers;

/// <summary>How many bytes a text has in UTF-8: as a long, since the greatest texts have more than an int counts.</summary>
internal static class Utf8Length
{
    // Three bytes each of so many characters an int still counts.
    private const int Part = 1 << 28;

    internal static long Of(ReadOnlySpan<char> text)
    {
        var length = 0L;
        while (text.Length > Part)
        {
            var part = char.IsHighSurrogate(text[Part - 1]) ? Part - 1 : Part;
            length += Encoding.UTF8.GetByteCount(text[..part]);
            text = text[part..];
        }

        return length + Encoding.UTF8.GetByteCount(text);
    }
}

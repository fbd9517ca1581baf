using Orm.Drivers;

namespace Orm.PostgreSql.Values;

/// <summary>Refuses a value that PostgreSQL can't keep, before anything is sent.</summary>
internal static class ValueCheck
{
    /// <summary>The most bytes that a value may have on its way: what a message of the server's may hold, less room for the rest of it.</summary>
    internal const int MostBytes = (1 << 30) - (1 << 16);

    private const string TooLong = "has more than the 1 GB that PostgreSQL keeps as a value";
    private const int MostBytesOfChar = 3;

    internal static void Check(int number, byte[] value) => CheckLength(number, value.Length);

    internal static void Check(int number, string value)
    {
        if (value.Length > MostBytes / MostBytesOfChar)
        {
            CheckLength(number, Utf8Length.Of(value));
        }

        var surrogate = value.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        if (surrogate >= 0 && HasHalfPair(value.AsSpan(surrogate)))
        {
            throw new ParameterValueException(number, ParameterValueException.HalfPair);
        }

        if (value.Contains('\0', StringComparison.Ordinal))
        {
            throw new ParameterValueException(number, ParameterValueException.Nul);
        }
    }

    internal static void CheckLength(int number, long bytes, long most = MostBytes)
    {
        if (bytes > most)
        {
            throw new ParameterValueException(number, TooLong);
        }
    }

    private static bool HasHalfPair(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[++i]))
            {
                return true;
            }
        }

        return false;
    }
}

using Orm.Drivers;

namespace Orm.PostgreSql.Values;

/// <summary>Refuses a text that PostgreSQL can't keep, before anything is sent.</summary>
internal static class TextCheck
{
    internal static void Check(int number, string value)
    {
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

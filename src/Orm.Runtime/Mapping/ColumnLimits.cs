using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Orm.Drivers;

namespace Orm;

/// <summary>
/// For generated code: refuses what a column's Length, Precision or Scale has no room for, before anything is sent. Left to
/// themselves, the databases would disagree: PostgreSQL cuts spaces and rounds digits and says nothing.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ColumnLimits
{
    /// <summary>The text, where it has no more characters than <paramref name="length"/>; a surrogate pair is one.</summary>
    /// <exception cref="ParameterValueException">It has more.</exception>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Text(string? value, int length, int number)
    {
        // Never more characters than code units.
        if (value is null || value.Length <= length)
        {
            return value;
        }

        var characters = value.Length - LowSurrogates(value);
        return characters <= length
            ? value
            : throw new ParameterValueException(number, $"has {characters} characters, where its Length is {length}");
    }

    /// <summary>The number, where its digits before and behind the point fit; zeros at its end do not count.</summary>
    /// <exception cref="ParameterValueException">They do not.</exception>
    public static decimal Number(decimal value, int precision, int scale, int number)
    {
        if (value.Scale > scale && decimal.Round(value, scale) != value)
        {
            throw new ParameterValueException(number, $"has more digits behind the point than the {scale} of its Scale");
        }

        return precision - scale >= Powers.Length || decimal.Abs(value) < Powers[precision - scale]
            ? value
            : throw new ParameterValueException(number, $"has more digits before the point than the {precision - scale} that its Precision and Scale leave");
    }

    /// <inheritdoc cref="Number(decimal, int, int, int)"/>
    public static decimal? Number(decimal? value, int precision, int scale, int number)
        => value is { } present ? Number(present, precision, scale, number) : null;

    // Of ten, as far as a decimal has them.
    private static readonly decimal[] Powers = [.. Enumerable.Range(0, 29).Select(static digits =>
    {
        var power = 1m;
        for (var i = 0; i < digits; i++)
        {
            power *= 10;
        }

        return power;
    })];

    private static int LowSurrogates(string value)
    {
        var count = 0;
        foreach (var character in value)
        {
            count += char.IsLowSurrogate(character) ? 1 : 0;
        }

        return count;
    }
}

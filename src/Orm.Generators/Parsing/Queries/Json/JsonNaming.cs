using System.Globalization;
using System.Text;

namespace Orm.Generators.Parsing.Queries.Json;

/// <summary>The naming policies that System.Text.Json has by name, as it applies them.</summary>
internal static class JsonNaming
{
    private enum Last
    {
        None,
        Upper,
        LowerOrDigit,
        Space,
    }

    /// <summary>A member's name by a policy of JsonKnownNamingPolicy.</summary>
    public static string Apply(int policy, string name) => policy switch
    {
        1 => CamelCase(name),
        2 => Separated(name, '_', char.ToLowerInvariant),
        3 => Separated(name, '_', char.ToUpperInvariant),
        4 => Separated(name, '-', char.ToLowerInvariant),
        5 => Separated(name, '-', char.ToUpperInvariant),
        _ => name,
    };

    /// <summary>Whether it is one of these, or none.</summary>
    public static bool IsKnown(int policy) => policy is >= 0 and <= 5;

    // Of capitals at the beginning the last one begins the next word.
    private static string CamelCase(string name)
    {
        var characters = name.ToCharArray();
        for (var i = 0; i < characters.Length && char.IsUpper(characters[i]); i++)
        {
            if (i > 0 && i + 1 < characters.Length && !char.IsUpper(characters[i + 1]))
            {
                break;
            }

            characters[i] = char.ToLowerInvariant(characters[i]);
        }

        return new string(characters);
    }

    private static string Separated(string name, char separator, Func<char, char> change)
    {
        var text = new StringBuilder();
        var last = Last.None;
        for (var i = 0; i < name.Length; i++)
        {
            var kind = KindOf(name[i]);
            if (kind == Last.Space)
            {
                last = last == Last.None ? Last.None : Last.Space;
                continue;
            }

            if (BeginsWord(kind, last, isBeforeLower: i + 1 < name.Length && char.IsLower(name[i + 1])))
            {
                text.Append(separator);
            }

            text.Append(kind == Last.None ? name[i] : change(name[i]));
            last = kind;
        }

        return text.ToString();
    }

    private static bool BeginsWord(Last kind, Last last, bool isBeforeLower) => kind switch
    {
        Last.Upper => last is Last.LowerOrDigit or Last.Space || (last == Last.Upper && isBeforeLower),
        Last.LowerOrDigit => last == Last.Space,
        _ => false,
    };

    private static Last KindOf(char character) => char.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.UppercaseLetter => Last.Upper,
        UnicodeCategory.LowercaseLetter or UnicodeCategory.DecimalDigitNumber => Last.LowerOrDigit,
        UnicodeCategory.SpaceSeparator => Last.Space,
        _ => Last.None,
    };
}

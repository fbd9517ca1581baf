using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace Orm.Generators.Emit;

/// <summary>Names and literals as C# writes them.</summary>
internal static class CSharp
{
    /// <summary>A name, with <c>@</c> where it is a keyword.</summary>
    public static string Identifier(string name)
        => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>A type without its namespaces, as messages tell it: <c>DateTime</c> for <c>global::System.DateTime</c>.</summary>
    public static string ShortType(string type) => Regex.Replace(type, @"global::(?:@?\w+\.)*", "");

    /// <summary>A string literal on one line.</summary>
    public static string Literal(string value)
    {
        StringBuilder? text = null;
        var written = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (IsEscaped(value[i]))
            {
                text = (text ?? new StringBuilder("\"")).Append(value, written, i - written).Append(Escape(value[i]));
                written = i + 1;
            }
        }

        return text is null ? $"\"{value}\"" : text.Append(value, written, value.Length - written).Append('"').ToString();
    }

    /// <summary>The quotes around a text of several lines where that can be a raw string, each on a line of its own; null where it is to be a literal on one line.</summary>
    public static string? RawQuotes(string value)
    {
        if (value.IndexOf('\n') < 0)
        {
            return null;
        }

        foreach (var character in value)
        {
            if (character != '\n' && IsUnprintable(character))
            {
                return null;
            }
        }

        return new string('"', Math.Max(3, LongestRunOfQuotes(value) + 1));
    }

    /// <summary>The literals of a list, in brackets.</summary>
    public static string Literals(IEnumerable<string> values) => $"[{string.Join(", ", values.Select(Literal))}]";

    /// <summary>Numbers, in brackets.</summary>
    public static string Numbers(IEnumerable<int> values)
        => $"[{string.Join(", ", values.Select(value => value.ToString(CultureInfo.InvariantCulture)))}]";

    private static bool IsEscaped(char character) => character is '"' or '\\' || IsUnprintable(character);

    private static string Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
    };

    private static bool IsUnprintable(char character)
        => char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029' or '\ufeff';

    private static int LongestRunOfQuotes(string value)
    {
        var longest = 0;
        var run = 0;
        foreach (var character in value)
        {
            run = character == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}

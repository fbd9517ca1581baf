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
        var text = new StringBuilder("\"");
        foreach (var character in value)
        {
            text.Append(Escape(character));
        }

        return text.Append('"').ToString();
    }

    /// <summary>A text of several lines as a raw string, to be written from the indentation of its first line.</summary>
    public static string RawLiteral(string value)
    {
        if (!value.Contains('\n') || value.Any(character => character != '\n' && IsUnprintable(character)))
        {
            return Literal(value);
        }

        var quotes = new string('"', Math.Max(3, LongestRunOfQuotes(value) + 1));
        return $"{quotes}\n{value}\n{quotes}";
    }

    /// <summary>The literals of a list, in brackets.</summary>
    public static string Literals(IEnumerable<string> values) => $"[{string.Join(", ", values.Select(Literal))}]";

    /// <summary>Numbers, in brackets.</summary>
    public static string Numbers(IEnumerable<int> values)
        => $"[{string.Join(", ", values.Select(value => value.ToString(CultureInfo.InvariantCulture)))}]";

    private static string Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when IsUnprintable(character) => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
        _ => character.ToString(),
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

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Orm.Generators.Tests.Oracle;

/// <summary>The marks in the text of a random query that are one thing over a database and another over lists.</summary>
static partial class QueryTemplate
{
    public const string Items = "§items";
    public const string Tags = "§tags";

    /// <summary>Stands behind a key of an order, which in C# sorts by culture where it is a text.</summary>
    public const string FurtherComparer = "§,comparer";

    public const string Comparer = "§comparer";

    /// <summary>Stands behind what is kept in a variable.</summary>
    public const string Keep = "§keep";

    /// <summary>The same, given back by a method.</summary>
    public const string Through = "§through";

    // Those of the databases change a to z alone.
    public const string Upper = "§ToUpper()";
    public const string Lower = "§ToLower()";
    public const string CharacterUpper = "§CharToUpper";
    public const string CharacterLower = "§CharToLower";

    /// <summary>A query as statements: those that keep its beginnings in variables, and the one that returns its result.</summary>
    public static string Statements(string text)
    {
        var (statements, begun) = (new StringBuilder(), "");
        foreach (Match part in Part().Matches(text))
        {
            begun += part.Groups["text"].Value;
            if (part.Groups["mark"].Value is { Length: > 0 } mark)
            {
                var name = $"query{part.Index}";
                statements.Append(CultureInfo.InvariantCulture, $"var {name} = {(mark == Through ? $"Pieces.Through({begun})" : begun)}; ");
                begun = name;
            }
        }

        return $"{statements}return {begun};";
    }

    [GeneratedRegex("(?<text>.*?)(?<mark>§keep|§through|$)", RegexOptions.Singleline)]
    private static partial Regex Part();

    public static string OnDatabase(string text) => text
        .Replace(Items, "session.Query<Item>()", StringComparison.Ordinal)
        .Replace(Tags, "session.Query<Tag>()", StringComparison.Ordinal)
        .Replace(Upper, "ToUpper()", StringComparison.Ordinal)
        .Replace(Lower, "ToLowerInvariant()", StringComparison.Ordinal)
        .Replace(CharacterUpper, "char.ToUpperInvariant", StringComparison.Ordinal)
        .Replace(CharacterLower, "char.ToLower", StringComparison.Ordinal)
        .Replace(FurtherComparer, "", StringComparison.Ordinal)
        .Replace(Comparer, "", StringComparison.Ordinal);

    public static string InMemory(string text) => text
        .Replace(Items, "rows.Items", StringComparison.Ordinal)
        .Replace(Tags, "rows.Tags", StringComparison.Ordinal)
        .Replace(Upper, "AsciiUpper()", StringComparison.Ordinal)
        .Replace(Lower, "AsciiLower()", StringComparison.Ordinal)
        .Replace(CharacterUpper, "Ascii.Upper", StringComparison.Ordinal)
        .Replace(CharacterLower, "Ascii.Lower", StringComparison.Ordinal)
        .Replace(FurtherComparer, ", StringComparer.Ordinal", StringComparison.Ordinal)
        .Replace(Comparer, "StringComparer.Ordinal", StringComparison.Ordinal);
}

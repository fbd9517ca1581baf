using System.Globalization;

namespace Orm.Diagnostics;

/// <summary>The parameters of a statement as the echo tells them: their values where they may be told, else <c>?</c>.</summary>
internal static class ParameterText
{
    // A statement that inserts many rows has thousands.
    private const int Most = 100;

    /// <summary><c>2 parameters: 5, 'Ann'</c>; null for none.</summary>
    public static string? Of(IReadOnlyCollection<object?> values, bool sensitiveData)
    {
        if (values.Count == 0)
        {
            return null;
        }

        var texts = string.Join(", ", values.Take(Most).Select(value => sensitiveData ? ValueText.Of(value) : ValueText.Hidden));
        return values.Count == 1
            ? "1 parameter: " + texts
            : string.Create(CultureInfo.InvariantCulture, $"{values.Count} parameters: {texts}{(values.Count > Most ? ", …" : "")}");
    }
}

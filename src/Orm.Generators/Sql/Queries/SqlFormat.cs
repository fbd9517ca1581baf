using System.Text;

namespace Orm.Generators.Sql.Queries;

/// <summary>SQL in which <c>{0}</c>, <c>{1}</c> … stand for operands.</summary>
internal static class SqlFormat
{
    private static readonly string[] looser = [" = ", " < ", " > ", " <> ", " <= ", " >= ", " IS ", " IN ", " LIKE ", " GLOB ", " AND ", " OR ", "NOT ", " BETWEEN "];

    /// <summary>Puts operands in: as they are where they stand alone between parentheses and commas, else as atoms.</summary>
    public static string Fill(string format, IReadOnlyList<(string Plain, string Atom)> operands)
    {
        var text = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '{')
            {
                text.Append(format[i]);
                continue;
            }

            var end = format.IndexOf('}', i);
            var operand = operands[int.Parse(format.Substring(i + 1, end - i - 1), System.Globalization.CultureInfo.InvariantCulture)];
            text.Append(IsAlone(format, i, end) ? operand.Plain : operand.Atom);
            i = end;
        }

        return text.ToString();
    }

    /// <summary>Whether it can stand beside an operator without parentheses.</summary>
    public static bool IsAtom(string format)
    {
        if (format.StartsWith("CASE ", StringComparison.Ordinal) && format.EndsWith(" END", StringComparison.Ordinal))
        {
            return true;
        }

        var depth = 0;
        var isQuoted = false;
        foreach (var character in format)
        {
            isQuoted ^= character is '\'' or '"';
            depth += isQuoted ? 0 : character == '(' ? 1 : character == ')' ? -1 : 0;
            if (!isQuoted && depth == 0 && character is ' ' or '-' or '+' or '~')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether it binds tighter than a comparison: where it compares nothing itself.</summary>
    public static bool IsTight(string format) => IsAtom(format) || !looser.Any(word => format.Contains(word));

    private static bool IsAlone(string format, int start, int end)
        => (start == 0 || format[start - 1] is '(' or '[' || (start > 1 && format[start - 1] == ' ' && format[start - 2] == ','))
            && (end == format.Length - 1 || format[end + 1] is ')' or ']' or ',' || string.CompareOrdinal(format, end + 1, " AS ", 0, 4) == 0);
}

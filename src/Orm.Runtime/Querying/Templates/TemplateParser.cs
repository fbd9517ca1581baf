using System.Globalization;

namespace Orm.Querying.Templates;

// {name} {1:name} {key:name}       a column of the operator's row, of the second row of a join, of the key of a group
// {^name} {^1:name} {^^key:name}   the same of the operator around the subquery in which the piece stands, a caret a step
// {.name} {.key:name}              the same with its table's name before it
// {query:1}                        the first subquery
// $1 {$1 ? a : b}                  the first value; a where it is given, b where it is null

/// <summary>Takes the text of a piece apart.</summary>
internal sealed class TemplateParser(string text)
{
    private const string KeyPrefix = "key:";
    private const string QueryPrefix = "query:";
    private const string Then = " ? ";
    private const string Else = " : ";

    private int position;

    public Template Parse() => Parse("");

    private Template Parse(string end)
    {
        var parts = new List<TemplatePart>();
        var start = position;
        while (position < text.Length && !(end.Length > 0 && IsAt(end)))
        {
            switch (text[position])
            {
                case '\'' or '"':
                    SkipQuoted();
                    break;
                case '$':
                    Cut(parts, start);
                    position++;
                    parts.Add(new ParameterPart(ParseNumber() - 1));
                    start = position;
                    break;
                case '{':
                    Cut(parts, start);
                    position++;
                    parts.Add(ParseHole());
                    start = position;
                    break;
                default:
                    position++;
                    break;
            }
        }

        Cut(parts, start);
        position += end.Length;
        return new Template([.. parts]);
    }

    private TemplatePart ParseHole()
    {
        if (text[position] == '$')
        {
            position++;
            var index = ParseNumber() - 1;
            position += Then.Length;
            var given = Parse(Else);
            return new ChoicePart(index, given, Parse("}"));
        }

        if (IsAt(QueryPrefix))
        {
            position += QueryPrefix.Length;
            var index = ParseNumber() - 1;
            position++;
            return new QueryPart(index);
        }

        var isQualified = text[position] == '.';
        position += isQualified ? 1 : 0;
        var up = 0;
        while (text[position] == '^')
        {
            up++;
            position++;
        }

        return new ColumnPart(up, ParseRow(), ParseName()) { IsQualified = isQualified };
    }

    private int ParseRow()
    {
        if (IsAt(KeyPrefix))
        {
            position += KeyPrefix.Length;
            return ColumnPart.Key;
        }

        // A name that begins with a digit is quoted.
        if (!char.IsAsciiDigit(text[position]))
        {
            return 0;
        }

        var row = ParseNumber();
        position++;
        return row;
    }

    private string ParseName()
    {
        var start = position;
        while (text[position] != '}')
        {
            if (text[position] == '"')
            {
                SkipQuoted();
            }
            else
            {
                position++;
            }
        }

        return text[start..position++];
    }

    private int ParseNumber()
    {
        var start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return int.Parse(text.AsSpan(start, position - start), CultureInfo.InvariantCulture);
    }

    private bool IsAt(string part) => text.AsSpan(position).StartsWith(part, StringComparison.Ordinal);

    // A doubled quote inside ends one quote and begins the next, which comes to the same.
    private void SkipQuoted() => position = text.IndexOf(text[position], position + 1) + 1;

    private void Cut(List<TemplatePart> parts, int start)
    {
        if (position > start)
        {
            parts.Add(new TextPart(text[start..position]));
        }
    }
}

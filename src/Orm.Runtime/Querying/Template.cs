using System.Text;

namespace Orm.Querying;

/// <summary>A piece's SQL, taken apart at its holes.</summary>
internal sealed class Template
{
    private readonly Part[] parts;

    private Template(Part[] parts) => this.parts = parts;

    public static Template Parse(string text)
    {
        var position = 0;
        return Parse(text, ref position, "");
    }

    /// <summary>One more than the greatest index of a value.</summary>
    public int ValueCount => parts.Max(static int? (part) => part switch
    {
        ParameterPart value => value.Index + 1,
        ChoicePart choice => Math.Max(choice.Index + 1, Math.Max(choice.Given.ValueCount, choice.Null.ValueCount)),
        _ => 0,
    }) ?? 0;

    /// <summary>Writes the SQL. <paramref name="column"/> gives a column its text, <paramref name="parameter"/> a value its number.</summary>
    public void Write(StringBuilder sql, uint nulls, Func<string, string> column, Func<int, int> parameter)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case TextPart text:
                    sql.Append(text.Text);
                    break;
                case ColumnPart name:
                    sql.Append(column(name.Name));
                    break;
                case ParameterPart value:
                    sql.Append('$').Append(parameter(value.Index));
                    break;
                case ChoicePart choice:
                    (((nulls >> choice.Index) & 1) == 0 ? choice.Given : choice.Null).Write(sql, nulls, column, parameter);
                    break;
            }
        }
    }

    /// <summary>The columns that it names.</summary>
    public IEnumerable<string> Columns()
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case ColumnPart column:
                    yield return column.Name;
                    break;
                case ChoicePart choice:
                    foreach (var name in choice.Given.Columns().Concat(choice.Null.Columns()))
                    {
                        yield return name;
                    }

                    break;
            }
        }
    }

    private static Template Parse(string text, ref int position, string end)
    {
        var parts = new List<Part>();
        var start = position;
        while (position < text.Length && !(end.Length > 0 && text.AsSpan(position).StartsWith(end)))
        {
            switch (text[position])
            {
                case '\'' or '"':
                    position = EndOfQuote(text, position);
                    break;
                case '$':
                    Cut(parts, text, start, position++);
                    parts.Add(new ParameterPart(Number(text, ref position)));
                    start = position;
                    break;
                case '{':
                    Cut(parts, text, start, position++);
                    parts.Add(Hole(text, ref position));
                    start = position;
                    break;
                default:
                    position++;
                    break;
            }
        }

        Cut(parts, text, start, position);
        position += end.Length;
        return new Template([.. parts]);
    }

    private static Part Hole(string text, ref int position)
    {
        var start = position;
        if (text[position] == '$')
        {
            position++;
            var index = Number(text, ref position);
            position += " ? ".Length;
            var given = Parse(text, ref position, " : ");
            return new ChoicePart(index, given, Parse(text, ref position, "}"));
        }

        while (text[position] != '}')
        {
            position = text[position] == '"' ? EndOfQuote(text, position) : position + 1;
        }

        return new ColumnPart(text[start..position++]);
    }

    private static int Number(string text, ref int position)
    {
        var number = 0;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            number = (number * 10) + (text[position++] - '0');
        }

        return number - 1;
    }

    // A doubled quote inside ends one quote and begins the next, which comes to the same.
    private static int EndOfQuote(string text, int start) => text.IndexOf(text[start], start + 1) + 1;

    private static void Cut(List<Part> parts, string text, int start, int end)
    {
        if (end > start)
        {
            parts.Add(new TextPart(text[start..end]));
        }
    }

    private abstract record Part;

    private sealed record TextPart(string Text) : Part;

    private sealed record ColumnPart(string Name) : Part;

    private sealed record ParameterPart(int Index) : Part;

    private sealed record ChoicePart(int Index, Template Given, Template Null) : Part;
}

namespace Orm.Querying.Templates;

/// <summary>A piece's SQL, taken apart at its holes.</summary>
internal sealed class Template(TemplatePart[] parts)
{
    public ReadOnlySpan<TemplatePart> Parts => parts;

    /// <summary>One more than the greatest index of a value.</summary>
    public int ValueCount => parts.Max(static int? (part) => part switch
    {
        ParameterPart value => value.Index + 1,
        ChoicePart choice => Math.Max(choice.Index + 1, Math.Max(choice.Given.ValueCount, choice.Null.ValueCount)),
        _ => 0,
    }) ?? 0;

    /// <summary>The column of the operator's own row that it is; null for anything else.</summary>
    public ColumnPart? SingleColumn => parts is [ColumnPart { Up: 0 } column] ? column : null;

    /// <summary>Whether it looks at the elements of a column's collection, which is a subquery of its own.</summary>
    public bool HasSubquery => Columns().Any(static column => column.IsQualified);

    /// <summary>Whether conditions are joined in it.</summary>
    public bool HasJunction => Array.Exists(parts, static part => part switch
    {
        TextPart text => text.Text.Contains(" OR ", StringComparison.Ordinal) || text.Text.Contains(" AND ", StringComparison.Ordinal),
        ChoicePart choice => choice.Given.HasJunction || choice.Null.HasJunction,
        _ => false,
    });

    public static Template Parse(string text) => new TemplateParser(text).Parse();

    /// <summary>The columns that it names.</summary>
    public IEnumerable<ColumnPart> Columns() => parts.SelectMany(static part => part switch
    {
        ColumnPart column => [column],
        ChoicePart choice => choice.Given.Columns().Concat(choice.Null.Columns()),
        _ => Enumerable.Empty<ColumnPart>(),
    });
}

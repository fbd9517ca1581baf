using System.Collections;
using System.Text;
using Orm.Drivers;

namespace Orm.Querying;

/// <summary>Makes the statement and the values of an interpolated string.</summary>
internal static class SqlAssembler
{
    public static (Statement Statement, SqlArguments Arguments) Assemble(Engine engine, SqlInterpolatedStringHandler sql)
    {
        var parts = sql.Parts;
        var text = new StringBuilder();
        var values = new List<object?>(parts.Count / 2);
        var isRaw = false;
        for (var i = 0; i < parts.Count; i++)
        {
            switch (parts[i].Kind)
            {
                case SqlPartKind.Text:
                    text.Append((string)parts[i].Value!);
                    break;
                case SqlPartKind.Raw:
                    text.Append((string)parts[i].Value!);
                    isRaw = true;
                    break;
                case SqlPartKind.Value:
                    values.Add(parts[i].Value);
                    text.Append('$').Append(values.Count);
                    break;
                case SqlPartKind.Collection:
                    var hasParentheses = EndsWith(text, '(') && i + 1 < parts.Count && StartsWith(parts[i + 1], ')');
                    AppendCollection(text, (IEnumerable)parts[i].Value!, values, hasParentheses, engine.Dialect);
                    break;
            }
        }

        if (values.Count > engine.Driver.MaxParameters)
        {
            throw new OrmException(
                $"The statement has {values.Count} parameters, and the database takes {engine.Driver.MaxParameters}. Give the collection in parts.");
        }

        var statement = text.ToString();
        return (isRaw ? new Statement(statement, StatementKind.Once) : engine.Statements.Get(statement), new SqlArguments([.. values]));
    }

    private static void AppendCollection(StringBuilder text, IEnumerable collection, List<object?> values, bool hasParentheses, Dialect dialect)
    {
        text.Append(hasParentheses ? "" : "(");
        var first = values.Count;
        foreach (var value in collection)
        {
            values.Add(value);
            text.Append(values.Count - first > 1 ? ", $" : "$").Append(values.Count);
        }

        if (values.Count == first)
        {
            // A list may not be empty in PostgreSQL, and (NULL) would make NOT IN false of everything.
            text.Append("SELECT ").Append(EmptyColumn.Of(collection, dialect)).Append(" WHERE FALSE");
        }

        text.Append(hasParentheses ? "" : ")");
    }

    private static bool EndsWith(StringBuilder text, char last)
    {
        var end = text.Length - 1;
        while (end >= 0 && char.IsWhiteSpace(text[end]))
        {
            end--;
        }

        return end >= 0 && text[end] == last;
    }

    private static bool StartsWith(SqlPart part, char first)
        => part.Kind == SqlPartKind.Text && ((string)part.Value!).AsSpan().TrimStart() is [var actual, ..] && actual == first;
}

using System.Text;
using Orm.Generators.Dialects;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Sql.Queries;

/// <summary>The SQL of a call for a person to read: the clause that its lambda becomes, with columns by their names.</summary>
internal static class ShownSql
{
    /// <summary>One text where both databases have the same; null for a call that adds no text of its own.</summary>
    public static string? Write(QueryCall call)
        => (Write(call, SqlDialect.Sqlite), Write(call, SqlDialect.PostgreSql)) switch
        {
            (null, _) or (_, null) => null,
            var (sqlite, postgreSql) when sqlite == postgreSql => sqlite,
            var (sqlite, postgreSql) => $"{sqlite}; on PostgreSQL {postgreSql}",
        };

    private static string? Write(QueryCall call, SqlDialect dialect) => call.Operator switch
    {
        QueryOperator.Where or QueryOperator.All or QueryOperator.Contains => $"WHERE {Show(ConditionWriter.Write(call.Condition!, dialect))}",
        QueryOperator.OrderBy or QueryOperator.OrderByDescending or QueryOperator.ThenBy or QueryOperator.ThenByDescending
            => $"ORDER BY {Show(OrderWriter.Write(call.Operand!, call.Operator, dialect))}",
        QueryOperator.Aggregate => $"SELECT {Show(OperandWriter.Write(call.Operand!, dialect))}",
        QueryOperator.Select => call.Projection is { } projection ? $"SELECT {Columns(projection.Columns, dialect)}" : null,
        QueryOperator.GroupBy => $"GROUP BY {Columns(call.Key, dialect)}",
        QueryOperator.Join => call.Join!.Condition is { } condition ? $"ON {Show(ConditionWriter.Write(condition, dialect))}" : null,
        QueryOperator.Update => $"SET {string.Join(", ", call.Assignments.Select(assignment => Show(AssignmentWriter.Write(assignment, dialect))))}",
        QueryOperator.Lambda => call.Condition is { } kept ? Show(ConditionWriter.Write(kept, dialect)) : Columns(call.Projection!.Columns, dialect),
        QueryOperator.Sql or QueryOperator.Distinct or QueryOperator.Skip or QueryOperator.Take => null,
    };

    private static string Columns(EquatableArray<ProjectedColumn> columns, SqlDialect dialect)
        => string.Join(", ", columns.Select(column => Show(OperandWriter.Write(column.Operand, dialect))));

    /// <summary>A piece without its holes. Of the texts that it has by which values are null, the one where none is.</summary>
    public static string Show(string piece)
    {
        var text = new StringBuilder();
        var position = 0;
        Show(piece, ref position, end: "", text);
        return text.ToString();
    }

    private static void Show(string piece, ref int position, string end, StringBuilder text)
    {
        while (position < piece.Length && !(end.Length > 0 && string.CompareOrdinal(piece, position, end, 0, end.Length) == 0))
        {
            switch (piece[position])
            {
                case '\'' or '"':
                    var next = EndOfQuote(piece, position);
                    text.Append(piece, position, next - position);
                    position = next;
                    break;
                case '{':
                    position++;
                    ShowHole(piece, ref position, text);
                    break;
                default:
                    text.Append(piece[position++]);
                    break;
            }
        }

        position += end.Length;
    }

    private static void ShowHole(string piece, ref int position, StringBuilder text)
    {
        if (piece[position] == '$')
        {
            position = piece.IndexOf(" ? ", position, StringComparison.Ordinal) + " ? ".Length;
            Show(piece, ref position, " : ", text);
            Show(piece, ref position, "}", new StringBuilder());
            return;
        }

        if (string.CompareOrdinal(piece, position, "query:", 0, "query:".Length) == 0)
        {
            position = piece.IndexOf('}', position) + 1;
            text.Append("SELECT …");
            return;
        }

        var start = position;
        while (piece[position] != '}')
        {
            // What stands before a colon, carets and a dot say of which row the column is.
            start = piece[position] is ':' or '^' or '.' ? position + 1 : start;
            position = piece[position] == '"' ? EndOfQuote(piece, position) : position + 1;
        }

        text.Append(piece, start, position++ - start);
    }

    // A doubled quote inside ends one quote and begins the next, which comes to the same.
    private static int EndOfQuote(string piece, int start) => piece.IndexOf(piece[start], start + 1) + 1;
}

using Orm.Generators.Dialects;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Sql.Queries;

/// <summary>Which rows an expression speaks of, told by the holes for columns in its SQL.</summary>
internal static class SqlHoles
{
    private const string Query = "query:";

    /// <summary>
    /// Whether it speaks of rows around its own query or of further queries, and of none of its own. What a lambda says of its own may be gone
    /// from the SQL: a comparison with null is false of every row.
    /// </summary>
    public static bool IsOfOthersAlone(Operand operand)
        => IsOfOthersAlone(OperandWriter.Write(operand, SqlDialect.Sqlite)) || IsOfOthersAlone(OperandWriter.Write(operand, SqlDialect.PostgreSql));

    private static bool IsOfOthersAlone(string sql)
    {
        var isOfOthers = false;
        for (var i = 0; i < sql.Length; i++)
        {
            if (sql[i] is '\'' or '"')
            {
                i = sql.IndexOf(sql[i], i + 1);
            }
            else if (sql[i] == '{' && sql[i + 1] != '$')
            {
                var name = sql[i + 1] == '.' ? i + 2 : i + 1;
                if (sql[name] != '^' && string.CompareOrdinal(sql, name, Query, 0, Query.Length) != 0)
                {
                    return false;
                }

                isOfOthers = true;
            }
        }

        return isOfOthers;
    }
}

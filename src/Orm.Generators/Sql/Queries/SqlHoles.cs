using Orm.Generators.Dialects;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Sql.Queries;

/// <summary>
/// Which rows an expression speaks of, told by the holes in its SQL: what a lambda says of a row may be gone from that, as a comparison with
/// null is, which is false of every row.
/// </summary>
/// <param name="Own">Whether of the rows of its own query, be its values null or not.</param>
/// <param name="Outer">Whether of rows around that.</param>
/// <param name="Queries">Whether of further queries, which may speak of either.</param>
internal readonly record struct SqlHoles(bool Own, bool Outer, bool Queries)
{
    private const string Query = "query:";

    /// <summary>Those of an expression, in either dialect what that has.</summary>
    public static IEnumerable<SqlHoles> Of(Operand operand) => [In(OperandWriter.Write(operand, SqlDialect.Sqlite)), In(OperandWriter.Write(operand, SqlDialect.PostgreSql))];

    private static SqlHoles In(string sql)
    {
        var (holes, choices) = (default(SqlHoles), 0);
        for (var i = 0; i < sql.Length; i++)
        {
            if (sql[i] is '\'' or '"')
            {
                i = sql.IndexOf(sql[i], i + 1);
            }
            else if (sql[i] == '}')
            {
                choices--;
            }
            else if (sql[i] == '{' && sql[i + 1] == '$')
            {
                choices++;
            }
            else if (sql[i] == '{')
            {
                var name = sql[i + 1] == '.' ? i + 2 : i + 1;
                holes = sql[name] == '^' ? holes with { Outer = true }
                    : string.CompareOrdinal(sql, name, Query, 0, Query.Length) == 0 ? holes with { Queries = true }
                    : holes with { Own = holes.Own || choices == 0 };
                i = sql.IndexOf('}', i);
            }
        }

        return holes;
    }
}

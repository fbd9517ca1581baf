using System.Text;

namespace Orm.Querying.Assembling;

/// <summary>Puts the pieces of a query together: first the levels of SELECT that they need, then their text.</summary>
internal static class QueryAssembler
{
    /// <summary>The text, and the number in it of each step's each value.</summary>
    public static (string Sql, int[][] Numbers) Assemble(QueryStep[] steps, Terminal terminal, Dialect dialect)
    {
        var (chain, values) = Step.ChainOf(steps);
        var sql = new StringBuilder();
        WriteTags(sql, steps);
        var planner = new LevelPlanner(dialect);
        var writer = new StatementWriter(sql, dialect);
        switch (terminal)
        {
            case Terminal.Update or Terminal.UpdateReturning or Terminal.Delete or Terminal.DeleteReturning:
                ChangeCheck.Check(chain, terminal);
                writer.WriteChange(planner.PlanChange(chain), terminal);
                break;
            default:
                var level = planner.Plan(chain);
                writer.WriteRead(level, terminal, LockCheck.Check(chain, steps, level));
                break;
        }

        return (sql.ToString(), Array.ConvertAll(values, static each => each.Numbers));
    }

    /// <summary>The comments of all queries in it, each once.</summary>
    private static void WriteTags(StringBuilder sql, QueryStep[] steps)
    {
        foreach (var text in steps.Select(static step => step.Piece.Text).OfType<string>().Distinct())
        {
            foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
            {
                sql.Append("-- ").Append(line).Append('\n');
            }
        }
    }
}

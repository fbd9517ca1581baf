namespace Orm.Querying.Assembling;

// FROM, the joins, and conditions.
internal sealed partial class StatementWriter
{
    // Whether the SELECTs around what is written compute something of its rows.
    private bool isComputedOf;

    private void WriteSources(SelectLevel level)
    {
        var before = isComputedOf;
        isComputedOf |= Computations.In(level, dialect);
        foreach (var source in level.Sources)
        {
            sql.Append(source.Join is { } join ? WordOf(join.Step.Piece.JoinKind) : " FROM ");
            WriteSource(source);
            if (source.Join is { Step.Piece.JoinKind: not JoinKind.Cross } conditional)
            {
                WriteConditions(HasCondition(conditional) ? [conditional, .. source.Conditions] : source.Conditions, " ON ");
            }
        }

        isComputedOf = before;
    }

    private void WriteSource(SelectSource source)
    {
        if (source.Entity is { } entity)
        {
            sql.Append(entity.Sql(dialect).Table);
        }
        else
        {
            sql.Append('(');
            WriteSelect(source.Inner!, ColumnList.Named, limit: null);
            if (dialect == Dialect.PostgreSql && isComputedOf && source.Inner!.LeavesOut)
            {
                // Else conditions are asked of the rows that are left out, too, where what they compute may fail.
                sql.Append(" OFFSET 0");
            }

            sql.Append(')');
        }

        if (source.Alias is not null || source.Entity is null)
        {
            sql.Append(" AS ").Append(source.Alias ?? SelectSource.DerivedName);
        }
    }

    private void WriteConditions(List<PlacedStep> conditions, string keyword)
    {
        for (var i = 0; i < conditions.Count; i++)
        {
            sql.Append(i == 0 ? keyword : " AND ");
            var start = sql.Length;
            Write(conditions[i].Step.Piece.Templates(dialect)[0], conditions[i]);
            if (conditions.Count > 1 && sql.ToString(start, sql.Length - start).Contains(" OR ", StringComparison.Ordinal))
            {
                sql.Insert(start, '(').Append(')');
            }
        }
    }

    private bool HasCondition(PlacedStep join) => join.Step.Piece.Templates(dialect)[0].Parts.Length > 0;

    // SQLite keeps the tables of a CROSS JOIN in their order, even where another one is quicker; it needs no ON.
    private string WordOf(JoinKind kind) => kind switch
    {
        JoinKind.Inner => " JOIN ",
        JoinKind.Left => " LEFT JOIN ",
        JoinKind.Cross => dialect == Dialect.Sqlite ? " JOIN " : " CROSS JOIN ",
    };
}

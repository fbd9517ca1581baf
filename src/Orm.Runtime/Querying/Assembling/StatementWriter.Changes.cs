namespace Orm.Querying.Assembling;

// UPDATE and DELETE. The table has no alias: columns of it in subqueries are told by its name.
internal sealed partial class StatementWriter
{
    public void WriteChange(PlannedChange change, Terminal terminal)
    {
        if (change.Set is { } set)
        {
            WriteAssignments(change.Entity, set);
        }
        else
        {
            sql.Append("DELETE FROM ").Append(change.Entity.Sql(dialect).Table);
        }

        WriteConditions(change.Conditions, " WHERE ");
        if (terminal is Terminal.UpdateReturning or Terminal.DeleteReturning)
        {
            WriteReturning(change.Entity, change.Set is null ? ColumnMask.None : change.Entity.WrittenBy(change.Set.Step.Piece.Columns));
        }
    }

    private void WriteAssignments(EntityMap entity, PlacedStep set)
    {
        var text = entity.Sql(dialect);
        sql.Append("UPDATE ").Append(text.Table);
        var separator = " SET ";
        foreach (var assignment in set.Step.Piece.Templates(dialect))
        {
            sql.Append(separator);
            Write(assignment, set);
            separator = ", ";
        }

        if (entity.Version >= 0)
        {
            var version = text.Columns[entity.Version];
            sql.Append(separator).Append(version).Append(" = ").Append(version).Append(" + 1");
        }
    }

    /// <summary>The key in its order, then the given columns in that of the mapping.</summary>
    private void WriteReturning(EntityMap entity, ColumnMask columns)
    {
        var names = entity.Sql(dialect).Columns;
        sql.Append(" RETURNING ").AppendJoin(", ", entity.Key.Select(ordinal => names[ordinal]).Concat(names.Where((_, ordinal) => columns.Has(ordinal))));
    }
}

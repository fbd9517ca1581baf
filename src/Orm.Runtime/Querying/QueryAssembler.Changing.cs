namespace Orm.Querying;

// UPDATE and DELETE of the rows that the conditions let through.
internal sealed partial class QueryAssembler
{
    private void WriteChange()
    {
        var entity = steps[0].Piece.Entity!;
        var level = SelectLevel.Over(entity);
        for (var i = 1; i < steps.Length; i++)
        {
            switch (steps[i].Piece.Kind)
            {
                case PieceKind.Where:
                    level.Conditions.Add(i);
                    break;
                case PieceKind.OrderBy or PieceKind.ThenBy or PieceKind.Select or PieceKind.Skip or PieceKind.Take:
                    throw NoPlace(steps[i].Piece.Kind);
            }
        }

        if (terminal is Terminal.Update or Terminal.UpdateReturning)
        {
            WriteAssignments(entity, steps.Length - 1);
        }
        else
        {
            sql.Append("DELETE FROM ").Append(entity.Sql(dialect).Table);
        }

        WriteConditions(level);
        if (terminal is Terminal.UpdateReturning or Terminal.DeleteReturning)
        {
            WriteReturning(entity, terminal == Terminal.UpdateReturning ? entity.WrittenBy(steps[^1].Piece.Columns) : ColumnMask.None);
        }
    }

    private void WriteAssignments(EntityMap entity, int step)
    {
        var text = entity.Sql(dialect);
        sql.Append("UPDATE ").Append(text.Table);
        var separator = " SET ";
        foreach (var assignment in steps[step].Piece.Templates(dialect))
        {
            sql.Append(separator);
            Write(assignment, step, static name => name);
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

    private OrmException NoPlace(PieceKind kind)
    {
        var operation = terminal is Terminal.Update or Terminal.UpdateReturning ? "ExecuteUpdate" : "ExecuteDelete";
        var before = kind is PieceKind.OrderBy or PieceKind.ThenBy ? "an order" : $"a {kind}";
        return new OrmException(
            $"{operation} can't stand behind {before}: it writes every row that the conditions let through, in no order. "
            + $"Leave {before} out, or write session.Execute($\"…\").");
    }
}

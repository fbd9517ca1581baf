namespace Orm.Querying.Assembling;

/// <summary>Which lock a query asks for, and whether its rows are a table's own.</summary>
internal static class LockCheck
{
    public static RowLocking Check(Step[] chain, QueryStep[] steps, SelectLevel level)
    {
        if (!Array.Exists(steps, static step => IsLock(step.Piece)))
        {
            return RowLocking.None;
        }

        if (!Array.Exists(chain, static step => IsLock(step.Piece)))
        {
            throw new OrmException("ForUpdate or SkipLocked stands in a query that belongs to another. Call it on the whole query: the rows of all its tables are locked.");
        }

        for (SelectLevel? each = level; each is not null; each = each.Sources[0].Inner)
        {
            if (each.IsDistinct || each.Group is not null || each.Combined.Count > 0 || each.Projection is { Step.Piece.Kind: PieceKind.Aggregate })
            {
                throw new OrmException(
                    "ForUpdate and SkipLocked lock rows of tables, and those of a Distinct, a GroupBy, a set operation or an aggregate are none. "
                    + "Lock the rows by a query of its own first.");
            }
        }

        return Array.Exists(chain, static step => step.Piece.Kind == PieceKind.SkipLocked) ? RowLocking.Skipping : RowLocking.Waiting;
    }

    private static bool IsLock(Piece piece) => piece.Kind is PieceKind.ForUpdate or PieceKind.SkipLocked;
}

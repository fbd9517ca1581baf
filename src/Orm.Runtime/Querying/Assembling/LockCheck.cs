namespace Orm.Querying.Assembling;

/// <summary>Which lock a query asks for, and whether its rows are those of tables.</summary>
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
            throw new OrmException("ForUpdate or SkipLocked stands in a query that belongs to another. Call it on the whole query, which locks the rows of all tables.");
        }

        // Of a left join the outer rows are locked.
        CheckRows(level);
        (level.IsLeftJoin ? [level.Sources[0]] : level.Sources).ForEach(CheckSource);
        return Array.Exists(chain, static step => step.Piece.Kind == PieceKind.SkipLocked) ? RowLocking.Skipping : RowLocking.Waiting;
    }

    private static bool IsLock(Piece piece) => piece.Kind is PieceKind.ForUpdate or PieceKind.SkipLocked;

    private static void CheckSource(SelectSource source)
    {
        if (source.Inner is not { } level)
        {
            return;
        }

        CheckRows(level);
        if (level.IsLeftJoin)
        {
            throw new OrmException("ForUpdate and SkipLocked can't reach the rows of a left join that other operators stand around. Put those before the LeftJoin.");
        }

        level.Sources.ForEach(CheckSource);
    }

    private static void CheckRows(SelectLevel level)
    {
        if (level.IsDistinct || level.Group is not null || level.Combined.Count > 0 || level.Projection is { Step.Piece.Kind: PieceKind.Aggregate })
        {
            throw new OrmException(
                "ForUpdate and SkipLocked lock rows of tables, and those of a Distinct, a GroupBy, a set operation or an aggregate are none. "
                + "Lock the rows by a query of its own first.");
        }
    }
}

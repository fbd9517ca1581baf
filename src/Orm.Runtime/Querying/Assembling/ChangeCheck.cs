namespace Orm.Querying.Assembling;

/// <summary>Refuses what an UPDATE or DELETE of rows has no place for.</summary>
internal static class ChangeCheck
{
    public static void Check(Step[] chain, Terminal terminal)
    {
        foreach (var step in chain)
        {
            if (step.Piece.Kind is not (PieceKind.Root or PieceKind.Where or PieceKind.Set or PieceKind.Tag or PieceKind.Reading))
            {
                throw NoPlace(step.Piece, terminal);
            }
        }
    }

    private static OrmException NoPlace(Piece piece, Terminal terminal)
    {
        var operation = terminal is Terminal.Update or Terminal.UpdateReturning ? "ExecuteUpdate" : "ExecuteDelete";
        var before = piece.Kind switch
        {
            PieceKind.OrderBy or PieceKind.ThenBy => "an order",
            PieceKind.Combine => $"a {piece.Operation}",
            var kind => $"a {kind}",
        };
        return new OrmException(
            $"{operation} can't stand behind {before}: it writes every row that the conditions let through, in no order. "
            + $"Leave {before} out, or write session.Execute($\"…\").");
    }
}

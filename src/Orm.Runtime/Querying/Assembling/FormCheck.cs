using Orm.Querying.Templates;

namespace Orm.Querying.Assembling;

/// <summary>Refuses an operator that takes for granted how the database keeps a column, where that is not so.</summary>
internal static class FormCheck
{
    public static void Check(Piece piece, SelectLevel level)
    {
        foreach (var column in piece.Plain)
        {
            var row = level.Climb(column.Up);
            var special = column.Row == ColumnPart.Key ? row.Group?.Special : row.Sources[column.Row].Special;
            if (special is not null && special.Contains(column.Name))
            {
                throw new OrmException(
                    $"An operator after Select uses its member {column.Name}, which the database keeps in a form of its own (an enum as text, " +
                    "a clock reading, a Guid as bytes) that can't be told from the member's type. Put the operator before the Select.");
            }
        }
    }
}

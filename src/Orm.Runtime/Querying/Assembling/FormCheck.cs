using Orm.Querying.Templates;

namespace Orm.Querying.Assembling;

/// <summary>Refuses an operator that takes for granted what the Select before it gives, and how the database keeps it, where that is not so.</summary>
internal static class FormCheck
{
    public static void Check(Piece piece, SelectLevel level, Dialect dialect)
    {
        foreach (var column in piece.Plain)
        {
            var row = level.Climb(column.Up);
            var isKey = column.Row == ColumnPart.Key;
            var special = isKey ? row.Group?.Special : row.Sources[column.Row].Special;
            if (special is not null && special.Contains(column.Name))
            {
                throw new OrmException(
                    $"An operator after Select uses its member {column.Name}, which the database keeps in a form of its own (an enum as text, " +
                    "a clock reading, a Guid as bytes) that can't be told from the member's type. Put the operator before the Select.");
            }

            if (!isKey && row.Sources[column.Row].Inner is { } inner && !inner.Outputs(dialect).Contains(column.Name))
            {
                throw new OrmException(
                    $"An operator after Select uses {column.Name}, which that Select does not give as a column of its own: it is within JSON, say, " +
                    "or set by the constructor. Put the operator before the Select, or both into one expression.");
            }
        }
    }
}

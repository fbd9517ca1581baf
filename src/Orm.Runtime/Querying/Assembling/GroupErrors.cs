namespace Orm.Querying.Assembling;

/// <summary>What can't be done with groups.</summary>
internal static class GroupErrors
{
    public static OrmException NothingSelected(PieceKind next) => new(
        $"{next} stands behind a GroupBy, of whose groups nothing was selected yet. Select what you want of each group before it: "
        + ".Select(g => new { g.Key, Count = g.Count() }).");
}

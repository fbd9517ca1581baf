namespace Orm.Querying;

/// <summary>The beginning of every query for an entity.</summary>
internal static class RootPiece<T>
    where T : class, IEntity<T>
{
    public static readonly Piece Instance = Piece.Root(T.Map);
}

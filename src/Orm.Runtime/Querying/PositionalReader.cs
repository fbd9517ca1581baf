namespace Orm.Querying;

/// <summary>Scalars and tuples.</summary>
internal sealed class PositionalReader<T, TProjection>(int columns) : ResultReader<T, PositionalFunction<T, TProjection>>
    where TProjection : struct, IProjection<T>
{
    protected override PositionalFunction<T, TProjection> Function(Session session) => new(columns, new RowEntities(session, ReadMode.Tracked));
}

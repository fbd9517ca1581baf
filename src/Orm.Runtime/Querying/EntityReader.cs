namespace Orm.Querying;

/// <summary>Entities of the session: each row one object, the same each time.</summary>
internal sealed class EntityReader<T> : ResultReader<T, EntityFunction<T>>
    where T : class, IEntity<T>
{
    public static EntityReader<T> Instance { get; } = new();

    internal override ResultReader<T> Untracked => UntrackedReader<T>.Instance;

    internal override ResultReader<T> Populating => throw new OrmException(
        "PopulateExisting is not there yet: a query leaves the values of objects that the session holds as they are. Use a new session, or AsNoTracking.");

    protected override EntityFunction<T> Function(Session session) => new(session.Set<T>());
}

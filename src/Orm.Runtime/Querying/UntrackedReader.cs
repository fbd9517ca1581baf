namespace Orm.Querying;

/// <summary>Entities that no session knows.</summary>
internal sealed class UntrackedReader<T> : ResultReader<T, UntrackedFunction<T>>
    where T : class, IEntity<T>
{
    public static UntrackedReader<T> Instance { get; } = new();

    protected override UntrackedFunction<T> Function(Session session) => new(session.Engine.Options);
}

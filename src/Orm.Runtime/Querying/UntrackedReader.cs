namespace Orm.Querying;

/// <summary>Entities that no session knows.</summary>
internal sealed class UntrackedReader<T>() : EntityReader<T, UntrackedFunction<T>>(ReadMode.Untracked)
    where T : class, IEntity<T>
{
    public static UntrackedReader<T> Instance { get; } = new();

    protected override UntrackedFunction<T> Function(Session session) => new(session.Engine.Options);
}

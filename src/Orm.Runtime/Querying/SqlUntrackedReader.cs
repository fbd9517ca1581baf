namespace Orm.Querying;

/// <summary>Entities that no session knows, read from raw SQL.</summary>
internal sealed class SqlUntrackedReader<T> : ResultReader<T, SqlUntrackedFunction<T>>
    where T : class, IEntity<T>
{
    public static SqlUntrackedReader<T> Instance { get; } = new();

    protected override SqlUntrackedFunction<T> Function(Session session) => new(session.Engine.Options);
}

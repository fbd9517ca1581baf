namespace Orm.Querying;

/// <summary>Objects with a member for each column.</summary>
internal sealed class NamedReader<T, TProjection> : ResultReader<T, NamedFunction<T, TProjection>>
    where TProjection : struct, INamedProjection<T>
{
    public static NamedReader<T, TProjection> Instance { get; } = new();

    protected override NamedFunction<T, TProjection> Function(Session session) => default;
}

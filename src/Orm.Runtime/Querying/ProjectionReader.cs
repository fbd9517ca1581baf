namespace Orm.Querying;

/// <summary>What a generated projection makes.</summary>
internal sealed class ProjectionReader<TResult, TRead, TProjection> : ResultReader<TResult, ProjectionFunction<TResult, TRead, TProjection>>
    where TProjection : struct, IProjection<TRead>
{
    public static ProjectionReader<TResult, TRead, TProjection> Instance { get; } = new();

    protected override ProjectionFunction<TResult, TRead, TProjection> Function(Session session) => default;
}

namespace Orm.Querying;

/// <summary>What a generated projection makes.</summary>
internal sealed class ProjectionReader<TResult, TRead, TProjection> : ResultReader<TResult, ProjectionFunction<TResult, TRead, TProjection>>
    where TProjection : struct, IProjection<TRead>
{
    private static readonly ProjectionReader<TResult, TRead, TProjection>[] ofModes =
        Array.ConvertAll(Enum.GetValues<ReadMode>(), static mode => new ProjectionReader<TResult, TRead, TProjection>(mode));

    private ProjectionReader(ReadMode mode) => Mode = mode;

    internal override ReadMode Mode { get; }

    public static ProjectionReader<TResult, TRead, TProjection> Of(ReadMode mode) => ofModes[(int)mode];

    internal override ResultReader<TResult> In(ReadMode mode) => Of((ReadMode)Math.Max((int)mode, (int)Mode));

    protected override ProjectionFunction<TResult, TRead, TProjection> Function(Session session) => new(new RowEntities(session, Mode));
}

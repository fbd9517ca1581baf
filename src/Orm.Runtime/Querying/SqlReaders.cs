using System.ComponentModel;

namespace Orm.Querying;

/// <summary>For generated code: how the rows of raw SQL are read.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SqlReaders
{
    /// <summary>Entities of the session, their columns found by name.</summary>
    public static ResultReader<T> Entity<T, TKey>()
        where T : class, IKeyed<T, TKey>
        where TKey : notnull => SqlEntityReader<T, TKey>.Instance;

    /// <summary>A scalar, or a tuple of as many columns as there are, in their order.</summary>
    public static ResultReader<T> Positional<T, TProjection>(int columns)
        where TProjection : struct, IProjection<T> => new PositionalReader<T, TProjection>(columns);

    /// <summary>Objects whose members bear the columns' names.</summary>
    public static ResultReader<T> Named<T, TProjection>()
        where TProjection : struct, INamedProjection<T> => NamedReader<T, TProjection>.Instance;
}

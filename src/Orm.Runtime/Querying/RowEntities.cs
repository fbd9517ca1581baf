using System.ComponentModel;
using Orm.Drivers;
using Orm.Sessions;

namespace Orm.Querying;

/// <summary>For generated code: makes the entities among the columns of a projection.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RowEntities
{
    private readonly Session session;
    private readonly ReadMode mode;

    internal RowEntities(Session session, ReadMode mode)
    {
        this.session = session;
        this.mode = mode;
    }

    /// <summary>The object of an entity whose columns stand from <paramref name="first"/> on, in the order of the mapping.</summary>
    public T Read<T, TRow>(ref TRow row, int first)
        where T : class, IEntity<T>
        where TRow : struct, IRow
    {
        if (first == 0)
        {
            return Make<T, TRow>(ref row);
        }

        var shifted = new MappedRow<TRow>(row, EntityColumns<T>.From(first));
        return Make<T, MappedRow<TRow>>(ref shifted);
    }

    /// <summary>The same; null where the columns are NULL, since a left join found nothing.</summary>
    public T? ReadOrNull<T, TRow>(ref TRow row, int first)
        where T : class, IEntity<T>
        where TRow : struct, IRow
        => row.IsNull(first + T.Map.Key[0]) ? null : Read<T, TRow>(ref row, first);

    private T Make<T, TRow>(ref TRow row)
        where T : class, IEntity<T>
        where TRow : struct, IRow
        => mode == ReadMode.Untracked ? EntitySet<T>.ReadUnknown(ref row, session.Engine.Options) : session.Set<T>().Read(ref row, mode);
}

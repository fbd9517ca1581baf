using Orm.Drivers;
using Orm.Querying;

namespace Orm.Sessions;

/// <summary>The objects of one class in a session, for queries.</summary>
internal abstract class EntitySet<T>(Session session, EntityMap<T> map) : EntitySet(session, map)
    where T : class, IEntity<T>
{
    private Query<T>? root;

    /// <summary>The query of all of them.</summary>
    internal Query<T> Root => root ?? MakeRoot();

    /// <summary>
    /// The object of a row that has every column in the order of the mapping, in any mode but untracked. Where the class of the key is known,
    /// its own methods take less: a generic method that is virtual has to be looked up for each row.
    /// </summary>
    internal abstract T Read<TRow>(ref TRow row, ReadMode mode) where TRow : struct, IRow;

    /// <summary>Merges into what is told without SQL: an object of the session itself, a loaded one, a new one for a key that is yet to be made. Null else.</summary>
    internal abstract T? MergeLoaded(T given);

    /// <summary>Merges into a pending object that was given the same key; null where there is none.</summary>
    internal abstract T? MergePending(T given);

    /// <summary>Merges into the object of the row with the key, or a new one.</summary>
    internal abstract ValueTask<T> MergeStoredAsync(T given, Io io, CancellationToken cancellationToken);

    /// <summary>An object that no session knows, and that knows so itself (<c>AsNoTracking</c>).</summary>
    internal static T ReadUnknown<TRow>(ref TRow row, OrmOptions options) where TRow : struct, IRow
    {
        var entity = ReadUntracked(ref row, options);
        entity.Tracking.MarkUntracked(entity);
        return entity;
    }

    /// <summary>An object that no session tracks.</summary>
    internal static T ReadUntracked<TRow>(ref TRow row, OrmOptions options) where TRow : struct, IRow
    {
        try
        {
            return T.Materialize(ref row);
        }
        catch (ColumnValueException error)
        {
            throw RowError.Explain(T.Map, ref row, error, options);
        }
    }

    private Query<T> MakeRoot() => root = new Query<T>(Session, null, Map.Root, 0, map.Reader);
}

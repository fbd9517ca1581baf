namespace Orm.Sessions;

/// <summary>Sets columns of objects to null, whatever their types are.</summary>
internal static class Nulls<T>
    where T : class, IEntity<T>
{
    /// <summary>Sets the columns of an object that no session tracks, and gives it back.</summary>
    public static T In(T entity, ColumnMask columns)
    {
        var nulls = default(NullRow);
        T.Populate(entity, columns, ref nulls);
        return entity;
    }

    /// <summary>What an INSERT writes: the object, or a copy of it where a foreign key is NULL at first.</summary>
    public static T Written(Change change)
    {
        var entity = ((TrackedEntity<T>)change.Entry).Entity;
        return change.Columns.IsEmpty ? entity : In(T.Snapshot(entity), change.Columns);
    }
}

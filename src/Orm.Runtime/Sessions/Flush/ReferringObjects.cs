namespace Orm.Sessions;

/// <summary>
/// Lets the session's objects follow what the database did to their rows because those referred to a row that was deleted, or
/// whose key was changed: as the foreign keys of the mapping say, and without SQL. What refers to rows that no object stands for
/// is read again by the next that meets it.
/// </summary>
internal sealed class ReferringObjects
{
    private readonly Session session;
    private readonly UnknownRows unknown = new();
    private List<GoneKey> gone = [];

    private ReferringObjects(Session session) => this.session = session;

    /// <summary>Before the changes of a flush are accepted: the keys that they take away. Null where nothing in the session can refer to them.</summary>
    public static ReferringObjects? Of(List<Change> changes, Session session)
    {
        ReferringObjects? referring = null;
        var (asked, canRefer) = (default((EntityMap, bool)), false);
        foreach (var change in changes)
        {
            var isDeleted = change.Kind == ChangeKind.Delete;
            if (!isDeleted && !change.ChangesKey)
            {
                continue;
            }

            // Changes of one class mostly stand together.
            if (asked != (change.Entry.Set.Map, isDeleted))
            {
                asked = (change.Entry.Set.Map, isDeleted);
                canRefer = CanRefer(session, change.Entry.Set.Map, isDeleted);
            }

            if (canRefer)
            {
                (referring ??= new ReferringObjects(session)).Note(change.Written, isDeleted);
            }
        }

        return referring;
    }

    /// <summary>After rows of a class were deleted by predicate. Null where nothing in the session can refer to them.</summary>
    public static ReferringObjects? Of(EntityMap deleted, Session session) => CanRefer(session, deleted, isDeleted: true) ? new ReferringObjects(session) : null;

    /// <summary>The row of an object is deleted.</summary>
    public void NoteDeleted(TrackedEntity entry) => Note(entry, isDeleted: true);

    /// <summary>Rows of a class are deleted that no object stands for.</summary>
    public void NoteUnknown(EntityMap deleted) => unknown.Add(deleted);

    /// <summary>Once the changes are accepted: deletes, nulls and expires what refers to the keys, and what refers to that.</summary>
    public void Follow()
    {
        while (gone.Count > 0)
        {
            var keys = gone.ToLookup(static key => key.Hash);
            var rows = gone.Select(static key => (key.Map, key.IsDeleted)).ToHashSet();
            gone = [];
            foreach (var set in session.Sets.ToArray())
            {
                foreach (var foreignKey in set.Map.ForeignKeys)
                {
                    var target = foreignKey.Target();
                    if (rows.Contains((target, false)) || (rows.Contains((target, true)) && foreignKey.FollowsDelete))
                    {
                        Follow(set, foreignKey, keys);
                    }
                }
            }
        }

        unknown.ExpireReferring(session);
    }

    private static bool CanRefer(Session session, EntityMap map, bool isDeleted)
    {
        if (session.Engine.Driver.EnforcesForeignKeys)
        {
            foreach (var set in session.Sets)
            {
                if (set.HasObjects && (isDeleted ? set.Map.FollowsDeleteOf(map) : Array.Exists(set.Map.ForeignKeys, foreignKey => foreignKey.Target() == map)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Follow(EntitySet set, ForeignKeyMap foreignKey, ILookup<int, GoneKey> keys)
    {
        var candidates = new List<TrackedEntity>();
        set.FindByHash(foreignKey.Columns, keys.Contains, candidates);
        foreach (var entry in candidates)
        {
            if (!entry.StandsForRow || RowValues.HashWritten(entry, foreignKey.Columns) is not { } hash)
            {
                continue;
            }

            foreach (var key in keys[hash])
            {
                if (key.Map == foreignKey.Target() && RowValues.AreEqualWritten(entry, foreignKey.Columns, key.Values))
                {
                    Follow(entry, foreignKey, key);
                    break;
                }
            }
        }
    }

    private void Follow(TrackedEntity entry, ForeignKeyMap foreignKey, GoneKey key)
    {
        switch (foreignKey.OnDelete)
        {
            case OnDelete.Cascade when key.IsDeleted:
                Note(entry, isDeleted: true);
                entry.Set.AcceptDeleted(entry);
                break;
            case OnDelete.SetNull when key.IsDeleted && entry.State == EntityState.Persistent && entry.Changed().IsEmpty:
                entry.TakeNull(ColumnMask.Of(foreignKey.Columns));
                session.Work.Touch(entry);
                if (!entry.Set.Map.Computed.IsEmpty)
                {
                    entry.Mark(TrackedFlags.Expired);
                }

                break;
            default:
                // Only the database knows the default, or whether the new key has reached the row; and what the user changed since is not to be lost.
                entry.Mark(TrackedFlags.Expired);
                break;
        }
    }

    private void Note(TrackedEntity entry, bool isDeleted)
    {
        var map = entry.Set.Map;
        if (RowValues.HashWritten(entry, map.Key) is { } hash)
        {
            gone.Add(new GoneKey(map, hash, Array.ConvertAll(map.Key, entry.WrittenValueOf), isDeleted));
        }

        if (isDeleted)
        {
            unknown.AddReferringTo(map);
        }
    }
}

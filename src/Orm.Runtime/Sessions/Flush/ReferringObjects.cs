namespace Orm.Sessions;

/// <summary>
/// Lets the session's objects follow what the database did to their rows because those referred to a row that a flush deleted,
/// or whose key it changed: as the foreign keys of the mapping say, and without SQL.
/// </summary>
internal sealed class ReferringObjects
{
    private readonly Session session;
    private List<GoneKey> gone = [];

    private ReferringObjects(Session session) => this.session = session;

    /// <summary>Before the changes are accepted: the keys that they take away. Null where nothing in the session can refer to them.</summary>
    public static ReferringObjects? Of(List<Change> changes, Session session)
    {
        ReferringObjects? referring = null;
        foreach (var change in changes)
        {
            var map = change.Entry.Set.Map;
            var isDeleted = change.Kind == ChangeKind.Delete;
            if (!isDeleted && !change.ChangesKey)
            {
                continue;
            }

            if (session.Engine.Driver.EnforcesForeignKeys && HasReferring(session, map, isDeleted))
            {
                (referring ??= new ReferringObjects(session)).Note(change.Written, isDeleted);
            }
        }

        return referring;
    }

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
                    if (rows.Contains((target, false)) || (rows.Contains((target, true)) && FollowsDelete(foreignKey)))
                    {
                        Follow(set, foreignKey, keys);
                    }
                }
            }
        }
    }

    private static bool HasReferring(Session session, EntityMap map, bool isDeleted)
    {
        foreach (var set in session.Sets)
        {
            if (Array.Exists(set.Map.ForeignKeys, foreignKey => foreignKey.Target() == map && (!isDeleted || FollowsDelete(foreignKey))))
            {
                return true;
            }
        }

        return false;
    }

    // Where it does not, the database has refused to delete a row that others refer to.
    private static bool FollowsDelete(ForeignKeyMap foreignKey) => foreignKey.OnDelete is OnDelete.Cascade or OnDelete.SetNull or OnDelete.SetDefault;

    private void Follow(EntitySet set, ForeignKeyMap foreignKey, ILookup<int, GoneKey> keys)
    {
        var candidates = new List<TrackedEntity>();
        set.FindByHash(foreignKey.Columns, keys.Contains, candidates);
        foreach (var entry in candidates)
        {
            if (entry.State != EntityState.Persistent || RowValues.Hash(entry, foreignKey.Columns) is not { } hash)
            {
                continue;
            }

            foreach (var key in keys[hash])
            {
                if (key.Map == foreignKey.Target() && RowValues.AreEqual(entry, foreignKey.Columns, key.Values))
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
            case OnDelete.SetNull when key.IsDeleted:
                entry.TakeNull(ColumnMask.Of(foreignKey.Columns));
                session.Work.Touch(entry);
                if (!entry.Set.Map.Computed.IsEmpty)
                {
                    entry.Mark(TrackedFlags.Expired);
                }

                break;
            default:
                // Only the database knows the default, or whether the new key has reached the row.
                entry.Mark(TrackedFlags.Expired);
                break;
        }
    }

    private void Note(TrackedEntity entry, bool isDeleted)
    {
        var key = entry.Set.Map.Key;
        if (RowValues.HashWritten(entry, key) is { } hash)
        {
            gone.Add(new GoneKey(entry.Set.Map, hash, Array.ConvertAll(key, entry.WrittenValueOf), isDeleted));
        }
    }
}

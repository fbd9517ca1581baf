namespace Orm.Sessions;

/// <summary>
/// Rows that the database deleted and that no object stands for: named by a predicate, or taken along with others. Which they
/// were nobody tells, so that what refers to a row without an object is read again by the next that meets it.
/// </summary>
internal sealed class UnknownRows
{
    private readonly HashSet<EntityMap> deleted = [];
    private readonly HashSet<EntityMap> withReferring = [];

    /// <summary>Rows of the class are deleted, whichever.</summary>
    public void Add(EntityMap map) => deleted.Add(map);

    /// <summary>A row of the class is deleted, and those with it that its foreign keys take along.</summary>
    public void AddReferringTo(EntityMap map) => withReferring.Add(map);

    /// <summary>Expires the objects whose rows may have gone, or lost a reference; then those that refer to them.</summary>
    public void ExpireReferring(Session session)
    {
        var found = true;
        while (found)
        {
            found = false;
            foreach (var set in session.Sets)
            {
                foreach (var foreignKey in set.HasObjects ? set.Map.ForeignKeys : [])
                {
                    if (foreignKey.FollowsDelete && MayMissRows(foreignKey.Target()))
                    {
                        found |= Expire(session, set, foreignKey);
                    }
                }
            }
        }
    }

    private bool MayMissRows(EntityMap map) => deleted.Any(gone => map == gone || map.IsDeletedWith(gone)) || withReferring.Any(map.IsDeletedWith);

    private static bool Expire(Session session, EntitySet set, ForeignKeyMap foreignKey)
    {
        var referring = new List<TrackedEntity>();
        set.FindByHash(foreignKey.Columns, static _ => true, referring);
        referring.RemoveAll(static entry => entry.Has(TrackedFlags.Expired));
        if (referring.Count == 0)
        {
            return false;
        }

        var target = foreignKey.Target();
        var known = Known(session, target);
        var found = false;
        foreach (var entry in referring)
        {
            if (!known[RowValues.HashWritten(entry, foreignKey.Columns)!.Value].Any(row => RowValues.AreEqualWritten(entry, foreignKey.Columns, row, target.Key)))
            {
                entry.Mark(TrackedFlags.Expired);
                found = true;
            }
        }

        return found;
    }

    /// <summary>The objects of a class whose rows are there for certain, by the hash of their keys.</summary>
    private static ILookup<int, TrackedEntity> Known(Session session, EntityMap map)
    {
        var known = new List<TrackedEntity>();
        foreach (var set in session.Sets)
        {
            if (set.Map == map)
            {
                set.FindByHash(map.Key, static _ => true, known);
            }
        }

        return known.Where(static entry => !entry.Has(TrackedFlags.Expired)).ToLookup(entry => RowValues.HashWritten(entry, map.Key)!.Value);
    }
}

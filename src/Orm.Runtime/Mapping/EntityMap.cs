using System.ComponentModel;
using Orm.Querying;
using Orm.Sessions;

namespace Orm;

/// <summary>What the runtime knows of an entity class: names, columns, key, SQL for each dialect. One object a class, made by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EntityMap
{
    private static int count;

    private protected EntityMap()
    {
        Index = Interlocked.Increment(ref count) - 1;
        Root = Piece.Root(this);
    }

    /// <summary>The map of a class.</summary>
    public static EntityMap<T> Of<T>()
        where T : class, IEntity<T> => T.Map;

    /// <summary>The class's name, as messages tell it: <c>User</c>, <c>Shop.Order</c> where nested.</summary>
    public required string Name { get; init; }

    /// <summary>The columns in their order.</summary>
    public required ColumnMap[] Columns { get; init; }

    /// <summary>The key's columns, in the key's order.</summary>
    public required int[] Key { get; init; }

    /// <summary>Where a key at its CLR default comes from.</summary>
    public KeyGeneration KeyGeneration { get; init; }

    /// <summary>Whether a key that was given is refused, since the database counts every one.</summary>
    public bool IsIdentityAlways { get; init; }

    /// <summary>The columns that the database computes: never written, and read back after each INSERT and UPDATE.</summary>
    public ColumnMask Computed { get; init; }

    /// <summary>The ordinal of the version column, -1 for none.</summary>
    public int Version { get; init; } = -1;

    /// <summary>Whether every mapped property that is written is partial, so that what was not marked has not changed.</summary>
    public bool IsFullyTracked { get; init; }

    /// <summary>The unique constraints and indexes besides the key; those with a filter or a computed column are not in it.</summary>
    public UniqueKeyMap[] UniqueKeys { get; init; } = [];

    /// <summary>The foreign keys, those to the class itself included.</summary>
    public ForeignKeyMap[] ForeignKeys { get; init; } = [];

    /// <summary>The SQL for SQLite.</summary>
    public required EntitySql Sqlite { get; init; }

    /// <summary>The SQL for PostgreSQL.</summary>
    public required EntitySql PostgreSql { get; init; }

    /// <summary>A number of the class in this process, from 0 without gaps.</summary>
    public int Index { get; }

    /// <summary>The beginning of every query for the class.</summary>
    internal Piece Root { get; }

    /// <summary>The place in the order of the foreign keys, -1 until it is asked for.</summary>
    internal int Rank { get; set; } = -1;

    /// <summary>The columns whose values an UPDATE of the given ones changes: these, the version, and what is computed.</summary>
    internal ColumnMask WrittenBy(ColumnMask columns) => (Version >= 0 ? columns.With(Version) : columns) | Computed;

    /// <summary>Whether the database changes or deletes rows of this class where one of another is deleted, directly or by way of others.</summary>
    internal bool FollowsDeleteOf(EntityMap map)
    {
        foreach (var foreignKey in ForeignKeys)
        {
            if (foreignKey.FollowsDelete && (foreignKey.Target() == map || foreignKey.Target().IsDeletedWith(map)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the database deletes rows of this class where one of another is deleted, directly or by way of others.</summary>
    internal bool IsDeletedWith(EntityMap map) => IsDeletedWith(map, null);

    /// <summary>Makes the set of the class's objects in a session.</summary>
    internal abstract EntitySet CreateSet(Session session);

    /// <summary>The SQL for a dialect.</summary>
    public EntitySql Sql(Dialect dialect) => dialect switch
    {
        Dialect.Sqlite => Sqlite,
        Dialect.PostgreSql => PostgreSql,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private bool IsDeletedWith(EntityMap map, HashSet<EntityMap>? seen)
    {
        foreach (var foreignKey in ForeignKeys)
        {
            if (foreignKey.OnDelete != OnDelete.Cascade)
            {
                continue;
            }

            var target = foreignKey.Target();
            if (target == map || ((seen ??= []).Add(target) && target.IsDeletedWith(map, seen)))
            {
                return true;
            }
        }

        return false;
    }
}

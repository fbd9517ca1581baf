using System.ComponentModel;

namespace Orm;

/// <summary>An <see cref="EntityMap"/> of a class known at compile time.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EntityMap<T> : EntityMap
    where T : class, IEntity<T>
{
    private protected EntityMap()
    {
    }
}

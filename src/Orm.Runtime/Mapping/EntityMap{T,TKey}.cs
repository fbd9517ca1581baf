using System.ComponentModel;

namespace Orm;

/// <summary>An <see cref="EntityMap"/> of a class and its key's type: what makes identity maps without boxing.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntityMap<T, TKey> : EntityMap<T>
    where T : class, IKeyed<T, TKey>
    where TKey : notnull
{
}

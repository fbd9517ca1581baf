using System.ComponentModel;
using Orm.Sessions;

namespace Orm;

/// <summary>An <see cref="EntityMap"/> of a class and its key's type: what makes identity maps without boxing.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntityMap<T, TKey> : EntityMap<T>
    where T : class, IKeyed<T, TKey>
    where TKey : notnull
{
    internal override EntitySet CreateSet(Session session) => new EntitySet<T, TKey>(session, this);
}

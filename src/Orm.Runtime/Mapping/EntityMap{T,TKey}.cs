using System.ComponentModel;
using Orm.Querying;
using Orm.Sessions;

namespace Orm;

/// <summary>An <see cref="EntityMap"/> of a class and its key's type: what makes identity maps without boxing.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntityMap<T, TKey>() : EntityMap<T>(KeyedReader<T, TKey>.Instance)
    where T : class, IKeyed<T, TKey>
    where TKey : notnull
{
    internal override EntitySet CreateSet(Session session) => new EntitySet<T, TKey>(session, this);

    internal override ResultReader<T> ReaderIn(ReadMode mode) => mode switch
    {
        ReadMode.Tracked => KeyedReader<T, TKey>.Instance,
        ReadMode.Current => CurrentReader<T, TKey>.Instance,
        ReadMode.Populating => PopulatingReader<T, TKey>.Instance,
        ReadMode.Untracked => UntrackedReader<T>.Instance,
    };
}

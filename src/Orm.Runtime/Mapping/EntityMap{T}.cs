using System.ComponentModel;
using Orm.Querying;

namespace Orm;

/// <summary>An <see cref="EntityMap"/> of a class known at compile time.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EntityMap<T> : EntityMap
    where T : class, IEntity<T>
{
    private protected EntityMap(ResultReader<T> reader) => Reader = reader;

    /// <summary>Reads the rows of a query into the session's objects.</summary>
    internal ResultReader<T> Reader { get; }

    /// <summary>The same in another mode.</summary>
    internal abstract ResultReader<T> ReaderIn(ReadMode mode);
}

using System.ComponentModel;
using Orm.Drivers;

namespace Orm;

/// <summary>An entity's key, of its own type: the property's, or a tuple of the parts in their order.</summary>
/// <typeparam name="TSelf">The entity.</typeparam>
/// <typeparam name="TKey">The key's type.</typeparam>
public interface IKeyed<TSelf, TKey> : IEntity<TSelf>
    where TSelf : class, IKeyed<TSelf, TKey>
    where TKey : notnull
{
    /// <summary>The object's key.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TKey GetKey(TSelf entity);

    /// <summary>Reads the key from a row that has every column, in the order of the mapping.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TKey ReadKey<TRow>(ref TRow row) where TRow : struct, IRow;

    /// <summary>Writes the key's parts as parameters from <c>$number</c>; counts <paramref name="number"/> on.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract void BindKey<TParameters>(TKey key, ref TParameters parameters, ref int number)
        where TParameters : struct, IParameters;
}

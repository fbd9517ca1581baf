using System.Runtime.CompilerServices;
using Orm.Drivers;
using Orm.Sessions;

namespace Orm.Querying;

/// <summary>The session's object for a row.</summary>
internal readonly struct KeyedFunction<T, TKey>(EntitySet<T, TKey> entities) : IRowFunction<T>
    where T : class, IKeyed<T, TKey>
    where TKey : notnull
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Read<TRow>(ref TRow row)
        where TRow : struct, IRow => entities.Read(ref row);
}

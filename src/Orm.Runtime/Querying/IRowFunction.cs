using Orm.Drivers;

namespace Orm.Querying;

/// <summary>Makes a result of a row. A struct, so that the reading of a list is compiled with it inside.</summary>
internal interface IRowFunction<T>
{
    T Read<TRow>(ref TRow row) where TRow : struct, IRow;
}

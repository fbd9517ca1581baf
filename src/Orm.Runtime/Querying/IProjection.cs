using System.ComponentModel;
using Orm.Drivers;

namespace Orm.Querying;

/// <summary>Makes a result of a row; generated for each projection.</summary>
/// <typeparam name="TResult">What it makes; object where the type has no name.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IProjection<TResult>
{
    /// <summary>Reads one row; the <paramref name="entities"/> makes the entities in it.</summary>
    static abstract TResult Read<TRow>(ref TRow row, RowEntities entities) where TRow : struct, IRow;
}

using System.Runtime.CompilerServices;
using Orm.Drivers;

namespace Orm.Querying;

/// <summary>A generated projection's reading of a row.</summary>
internal readonly struct ProjectionFunction<TResult, TRead, TProjection>(RowEntities entities) : IRowFunction<TResult>
    where TProjection : struct, IProjection<TRead>
{
    public TResult Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        try
        {
            var result = TProjection.Read(ref row, entities);

            // The same type, or an object of the anonymous type that generated code cannot name.
            return Unsafe.As<TRead, TResult>(ref result);
        }
        catch (ColumnValueException error)
        {
            error.Name = row.GetName(error.Ordinal);
            throw;
        }
    }
}

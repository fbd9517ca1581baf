namespace Orm.Integration.Tests.Types.Lists;

/// <summary>An array's type, the property that has it in both entities, and arrays to try.</summary>
/// <param name="Name">The type.</param>
/// <param name="Property">The property.</param>
/// <param name="Scalar">The property that has an element's type alone.</param>
/// <param name="Values">Arrays: none, one for each value, and all of them.</param>
/// <param name="GetBare">Reads the property that is never null.</param>
/// <param name="SetBare">Writes it.</param>
/// <param name="GetNullable">Reads the property that may be null.</param>
/// <param name="SetNullable">Writes it, with a null before and behind the array's elements.</param>
/// <param name="WithNulls">What <paramref name="SetNullable"/> makes of an array.</param>
internal sealed record ListCase(
    string Name,
    string Property,
    string Scalar,
    Array[] Values,
    Func<BareLists, Array> GetBare,
    Action<BareLists, Array> SetBare,
    Func<NullableLists, Array?> GetNullable,
    Action<NullableLists, Array?> SetNullable,
    Func<Array, Array> WithNulls)
{
    /// <summary>The column's name.</summary>
    internal string Column => EntityMap.Of<BareLists>().Columns.Single(column => column.Property == Property).Name;
}

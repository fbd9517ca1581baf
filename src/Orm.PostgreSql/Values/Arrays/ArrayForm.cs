using Npgsql;
using Orm.PostgreSql.Copying;

namespace Orm.PostgreSql.Values.Arrays;

/// <summary>How arrays of a C# type are written and read.</summary>
internal abstract class ArrayForm<T>
{
    internal static ArrayForm<T> Instance { get; } = (ArrayForm<T>)ArrayForms.Of(typeof(T));

    /// <summary>Writes an array or NULL.</summary>
    internal abstract void Write(ParameterList list, int number, T[]? value);

    /// <summary>Writes an element into a row of a copy.</summary>
    internal abstract void Copy(CopyBuffer buffer, int number, T element);

    /// <summary>Reads an array that is not NULL.</summary>
    internal abstract T[] Read(NpgsqlDataReader reader, int ordinal);
}

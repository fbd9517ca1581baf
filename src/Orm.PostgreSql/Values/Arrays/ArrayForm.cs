using Npgsql;
using NpgsqlTypes;
using Orm.PostgreSql.Copying;

namespace Orm.PostgreSql.Values.Arrays;

/// <summary>How arrays of a C# type are written and read.</summary>
internal abstract class ArrayForm<T>(NpgsqlDbType element)
{
    internal static ArrayForm<T> Instance { get; } = (ArrayForm<T>)ArrayForms.Of(typeof(T));

    /// <summary>The type of its elements in the database.</summary>
    protected NpgsqlDbType Element => element;

    /// <summary>Refuses an array that is larger than a value may be.</summary>
    internal void CheckLength(int number, T[] value, long most = ValueCheck.MostBytes) => ValueCheck.CheckLength(number, ArrayLength.Of(value, element), most);

    /// <summary>Writes an array or NULL.</summary>
    internal abstract void Write(ParameterList list, int number, T[]? value);

    /// <summary>Writes an element into a row of a copy.</summary>
    internal abstract void Copy(CopyBuffer buffer, int number, T element);

    /// <summary>Reads an array that is not NULL.</summary>
    internal abstract T[] Read(NpgsqlDataReader reader, int ordinal);
}

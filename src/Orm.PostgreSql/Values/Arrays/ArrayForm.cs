using Npgsql;

namespace Orm.PostgreSql.Values.Arrays;

/// <summary>How arrays of a C# type are written and read.</summary>
internal abstract class ArrayForm<T>
{
    internal static ArrayForm<T> Instance { get; } = (ArrayForm<T>)ArrayForms.Of(typeof(T));

    /// <summary>Writes an array or NULL.</summary>
    internal abstract void Write(ParameterList list, int number, T[]? value);

    /// <summary>Reads an array that is not NULL.</summary>
    internal abstract T[] Read(NpgsqlDataReader reader, int ordinal);
}

using Npgsql;
using NpgsqlTypes;
using Orm.PostgreSql.Copying;

namespace Orm.PostgreSql.Values.Arrays;

/// <summary>Elements that Npgsql takes as they are.</summary>
internal sealed class OwnForm<T>(NpgsqlDbType element, Action<CopyBuffer, int, T> copy) : ArrayForm<T>(element)
{
    internal override void Write(ParameterList list, int number, T[]? value)
    {
        if (value is not null)
        {
            CheckLength(number, value);
        }

        list.Set(number, NpgsqlDbType.Array | Element, value);
    }

    internal override void Copy(CopyBuffer buffer, int number, T element) => copy(buffer, number, element);

    internal override T[] Read(NpgsqlDataReader reader, int ordinal) => reader.GetFieldValue<T[]>(ordinal);
}

using Npgsql;
using NpgsqlTypes;
using Orm.PostgreSql.Copying;

namespace Orm.PostgreSql.Values.Arrays;

/// <summary>Elements that have another type on the way.</summary>
internal sealed class ConvertedForm<T, TSent>(NpgsqlDbType element, Func<int, T, TSent> write, Func<TSent, T> read, Action<CopyBuffer, TSent> copy) : ArrayForm<T>(element)
{
    internal override void Write(ParameterList list, int number, T[]? value)
    {
        if (value is not null)
        {
            CheckLength(number, value);
        }

        list.Set(number, NpgsqlDbType.Array | Element, value is null ? null : Array.ConvertAll(value, part => write(number, part)));
    }

    internal override void Copy(CopyBuffer buffer, int number, T element) => copy(buffer, write(number, element));

    internal override T[] Read(NpgsqlDataReader reader, int ordinal) => Array.ConvertAll(reader.GetFieldValue<TSent[]>(ordinal), part => read(part));
}

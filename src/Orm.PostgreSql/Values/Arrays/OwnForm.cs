using Npgsql;
using NpgsqlTypes;

namespace Orm.PostgreSql.Values.Arrays;

/// <summary>Elements that Npgsql takes as they are.</summary>
internal sealed class OwnForm<T>(NpgsqlDbType element) : ArrayForm<T>
{
    internal override void Write(ParameterList list, int number, T[]? value) => list.Set(number, NpgsqlDbType.Array | element, value);

    internal override T[] Read(NpgsqlDataReader reader, int ordinal) => reader.GetFieldValue<T[]>(ordinal);
}

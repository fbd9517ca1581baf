using Npgsql;
using NpgsqlTypes;

namespace Orm.PostgreSql.Values;

/// <summary>A command's typed parameters, made at first use and then only given their values. Nothing is boxed.</summary>
internal sealed class ParameterList(NpgsqlParameterCollection collection)
{
    private NpgsqlParameter[] parameters = [];
    private NpgsqlDbType[] types = [];
    private bool hasLarge;

    /// <summary>Writes a value or null, as the given type of the database.</summary>
    internal void Set<T>(int number, NpgsqlDbType type, T value)
    {
        var index = number - 1;
        if ((uint)index < (uint)types.Length && types[index] == type && parameters[index] is NpgsqlParameter<T> known)
        {
            known.TypedValue = value;
            return;
        }

        Place(index, type, new NpgsqlParameter<T> { NpgsqlDbType = type, TypedValue = value });
    }

    /// <summary>Writes NULL of no type, which the database takes from where it stands.</summary>
    internal void SetNull(int number)
    {
        var index = number - 1;
        if ((uint)index >= (uint)types.Length || types[index] != NpgsqlDbType.Unknown)
        {
            Place(index, NpgsqlDbType.Unknown, new NpgsqlParameter { Value = DBNull.Value });
        }
    }

    /// <summary>Notes that a value is worth freeing after the statement ran.</summary>
    internal void NoteLarge() => hasLarge = true;

    /// <summary>Lets go of large values.</summary>
    internal void ForgetLarge()
    {
        if (!hasLarge)
        {
            return;
        }

        hasLarge = false;
        foreach (var parameter in parameters)
        {
            switch (parameter)
            {
                case NpgsqlParameter<string?> text:
                    text.TypedValue = null;
                    break;
                case NpgsqlParameter<byte[]?> bytes:
                    bytes.TypedValue = null;
                    break;
            }
        }
    }

    private void Place(int index, NpgsqlDbType type, NpgsqlParameter parameter)
    {
        while (collection.Count <= index)
        {
            collection.Add(new NpgsqlParameter { Value = DBNull.Value });
        }

        if (parameters.Length <= index)
        {
            var length = Math.Max(index + 1, Math.Min(parameters.Length * 2, ushort.MaxValue));
            Array.Resize(ref parameters, length);
            Array.Resize(ref types, length);
        }

        collection[index] = parameter;
        parameters[index] = parameter;
        types[index] = type;
    }
}

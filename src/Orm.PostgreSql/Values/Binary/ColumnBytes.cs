using Npgsql;

namespace Orm.PostgreSql.Values.Binary;

/// <summary>
/// A column as the server sent it, which Npgsql gives of any type, copied to where one connection keeps it. Npgsql's conversion of a value
/// takes longer than that and our own of the commonest types together.
/// </summary>
/// <param name="isUtf8">Whether texts come as UTF-8.</param>
internal sealed class ColumnBytes(bool isUtf8)
{
    private const int Length = 1024;

    private readonly byte[] bytes = new byte[Length];

    /// <summary>Whether texts come as UTF-8.</summary>
    internal bool IsUtf8 => isUtf8;

    /// <summary>The value of the column, by Npgsql where it does not have this form.</summary>
    /// <exception cref="InvalidCastException">It is NULL.</exception>
    internal T Read<T, TForm>(NpgsqlDataReader reader, int ordinal)
        where T : struct
        where TForm : IBinaryForm<T> => TryRead<T, TForm>(reader, ordinal, out var value) ? value : reader.GetFieldValue<T>(ordinal);

    /// <summary>The same of a text.</summary>
    /// <exception cref="InvalidCastException">It is NULL.</exception>
    internal string ReadText(NpgsqlDataReader reader, int ordinal) => TryReadText(reader, ordinal) ?? reader.GetFieldValue<string>(ordinal);

    /// <summary>The value of the column; false where its bytes are too many for here or do not have this form, or where the form leaves it to Npgsql.</summary>
    /// <exception cref="InvalidCastException">It is NULL.</exception>
    internal bool TryRead<T, TForm>(NpgsqlDataReader reader, int ordinal, out T value)
        where T : struct
        where TForm : IBinaryForm<T> => TForm.TryRead(Copy(reader, ordinal), out value);

    /// <summary>The same of a text; null where that one is false.</summary>
    /// <exception cref="InvalidCastException">It is NULL.</exception>
    internal string? TryReadText(NpgsqlDataReader reader, int ordinal)
    {
        var text = Copy(reader, ordinal);
        return text.Length < Length ? BinaryText.Read(text) : null;
    }

    // A number and a Guid are shorter by far, whatever they are.
    private ReadOnlySpan<byte> Copy(NpgsqlDataReader reader, int ordinal) => bytes.AsSpan(0, (int)reader.GetBytes(ordinal, 0, bytes, 0, Length));
}

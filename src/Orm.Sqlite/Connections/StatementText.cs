using System.Buffers;
using System.Globalization;
using System.Text;
using Orm.Drivers;
using Orm.Sqlite.Native;

namespace Orm.Sqlite.Connections;

/// <summary>Prepares a text, and sees that it is one statement whose parameters are those that binders number.</summary>
internal static class StatementText
{
    /// <summary>Prepares the text; anything but <see cref="ResultCode.Ok"/> is for the caller to judge.</summary>
    internal static int Prepare(nint database, Statement statement, out nint handle)
    {
        var length = Encoding.UTF8.GetByteCount(statement.Sql);
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var text = buffer.AsSpan(0, length);
            Encoding.UTF8.GetBytes(statement.Sql, text);
            var code = Sqlite3.Prepare(database, text, statement.Kind != StatementKind.Once, out handle, out var used);
            if (code == ResultCode.Ok && Reject(database, handle, text[used..]) is { } reason)
            {
                Sqlite3.Finalize(handle);
                throw new OrmException(reason) { Sql = statement.Sql };
            }

            return code;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static string? Reject(nint database, nint handle, ReadOnlySpan<byte> rest)
    {
        if (handle == 0)
        {
            return "The text holds no SQL statement.";
        }

        if (HasStatement(database, rest))
        {
            return "The text holds more than one SQL statement, and only the first would run. Execute them one by one.";
        }

        Span<byte> expected = stackalloc byte[12];
        expected[0] = (byte)'$';
        var count = Sqlite3.BindParameterCount(handle);
        for (var number = 1; number <= count; number++)
        {
            number.TryFormat(expected[1..], out var digits, default, CultureInfo.InvariantCulture);
            if (!Sqlite3.BindParameterName(handle, number).SequenceEqual(expected[..(digits + 1)]))
            {
                return $"The SQL text names a parameter of its own, '{Encoding.UTF8.GetString(Sqlite3.BindParameterName(handle, number))}', that no value belongs to. Values are given by interpolation: {{value}}.";
            }
        }

        return null;
    }

    /// <summary>Whether there is more than spaces and comments.</summary>
    private static bool HasStatement(nint database, ReadOnlySpan<byte> rest)
    {
        rest = rest.TrimStart(" \t\r\n;"u8);
        if (rest.IsEmpty)
        {
            return false;
        }

        var code = Sqlite3.Prepare(database, rest, isKept: false, out var handle, out _);
        Sqlite3.Finalize(handle);
        return code != ResultCode.Ok || handle != 0;
    }
}

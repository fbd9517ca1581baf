namespace Orm.PostgreSql.Values.Binary;

/// <summary>A boolean: one byte, 1 where it is true.</summary>
internal readonly struct BinaryBoolean : IBinaryForm<bool>
{
    public static bool TryRead(ReadOnlySpan<byte> bytes, out bool value)
    {
        var isBoolean = bytes.Length == 1;
        value = isBoolean && bytes[0] != 0;
        return isBoolean;
    }
}

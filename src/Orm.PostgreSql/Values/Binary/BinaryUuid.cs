namespace Orm.PostgreSql.Values.Binary;

/// <summary>A uuid: its sixteen bytes as they are written.</summary>
internal readonly struct BinaryUuid : IBinaryForm<Guid>
{
    private const int Length = 16;

    public static bool TryRead(ReadOnlySpan<byte> bytes, out Guid value)
    {
        var isUuid = bytes.Length == Length;
        value = isUuid ? new Guid(bytes, bigEndian: true) : default;
        return isUuid;
    }
}

using System.Diagnostics;
using Orm.Drivers;

namespace Orm.PostgreSql.Copying;

/// <summary>What stands around the values: the head of a copy, the number of columns before each row, and the end.</summary>
internal static class CopyRow
{
    private const short NoMoreRows = -1;

    private static ReadOnlySpan<byte> Signature => [0x50, 0x47, 0x43, 0x4F, 0x50, 0x59, 0x0A, 0xFF, 0x0D, 0x0A, 0x00];

    internal static void Begin(CopyBuffer buffer)
    {
        Signature.CopyTo(buffer.Take(Signature.Length));
        buffer.WriteInt32(0);   // no flag
        buffer.WriteInt32(0);   // no more of a head
    }

    /// <summary>Writes the next row; false where there is none left.</summary>
    internal static bool Write(CopyBuffer buffer, ICopyRows rows, CopyColumns columns)
    {
        var start = buffer.Position;
        buffer.WriteInt16((short)columns.Count);
        var parameters = new CopyParameters(buffer, columns);
        if (!rows.BindNext(ref parameters))
        {
            buffer.Return(start);
            return false;
        }

        return parameters.Last == columns.Count ? true : throw new UnreachableException();
    }

    internal static void End(CopyBuffer buffer) => buffer.WriteInt16(NoMoreRows);
}

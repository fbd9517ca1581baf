using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Orm.Sqlite.Native;

namespace Orm.Sqlite.Values;

/// <summary>
/// The collation <c>ORM_DECIMAL</c>, by which texts that are numbers compare exactly and by value. Numbers come first, any
/// other text after them, by its bytes, so that the order is total whatever the column holds.
/// </summary>
internal static unsafe class DecimalCollation
{
    internal static int Register(nint database) => Sqlite3.CreateCollation(database, "ORM_DECIMAL\0"u8, &CompareNative);

    internal static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var isLeftNumber = DecimalText.TryRead(left, out var leftNumber);
        var isRightNumber = DecimalText.TryRead(right, out var rightNumber);
        if (isLeftNumber != isRightNumber)
        {
            return isLeftNumber ? -1 : 1;
        }

        return isLeftNumber ? leftNumber.CompareTo(rightNumber) : left.SequenceCompareTo(right);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int CompareNative(nint state, int leftLength, byte* left, int rightLength, byte* right)
        => Compare(new ReadOnlySpan<byte>(left, leftLength), new ReadOnlySpan<byte>(right, rightLength));
}

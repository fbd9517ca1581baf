using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Orm.Querying;

/// <summary>
/// What was read so far, in an array that the next result uses again: the list is made when its length is known, and nothing is
/// allocated besides. A result that fails leaves its array to the garbage collector.
/// </summary>
internal struct RowBuffer<T>
{
    /// <summary>The longest array that is kept for the next result, in bytes.</summary>
    private const int MostKept = 1 << 23;

    private const int ShortestLength = 16;

    private T[]? rows;
    private int count;

    public void Add(T row)
    {
        if (rows is null || (uint)count >= (uint)rows.Length)
        {
            Grow();
        }

        rows[count++] = row;
    }

    /// <summary>A list of the rows, with no room besides. The buffer is empty after it.</summary>
    public List<T> ToList()
    {
        var list = new List<T>(count);
        if (rows is not null)
        {
            CollectionsMarshal.SetCount(list, count);
            rows.AsSpan(0, count).CopyTo(CollectionsMarshal.AsSpan(list));
            GiveBack(rows, count);
            rows = null;
            count = 0;
        }

        return list;
    }

    [MemberNotNull(nameof(rows))]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow()
    {
        var longer = ArrayPool<T>.Shared.Rent(rows is null ? ShortestLength : 2 * rows.Length);
        if (rows is not null)
        {
            rows.AsSpan(0, count).CopyTo(longer);
            GiveBack(rows, count);
        }

        rows = longer;
    }

    private static void GiveBack(T[] array, int used)
    {
        if ((long)array.Length * Unsafe.SizeOf<T>() > MostKept)
        {
            return;
        }

        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            Array.Clear(array, 0, used);
        }

        ArrayPool<T>.Shared.Return(array);
    }
}

using System.Runtime.CompilerServices;
using Orm.Querying;

namespace Orm.Runtime.Tests.Querying;

/// <summary>The array in which the rows of a list are collected.</summary>
public sealed class RowBufferTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1_000)]
    [InlineData(3_000_000)]
    public void The_list_holds_every_row_in_order_and_no_room_besides(int count)
    {
        var list = Filled(count, static number => (long)number).ToList();

        Assert.Equal(count, list.Capacity);
        Assert.Equal(Enumerable.Range(0, count).Select(static number => (long)number), list);
    }

    [Fact]
    public void A_list_goes_on_growing()
    {
        var list = Filled(3, static number => $"row {number}").ToList();

        list.Add("another");

        Assert.Equal(["row 0", "row 1", "row 2", "another"], list);
    }

    [Fact]
    public void A_buffer_is_empty_after_its_list()
    {
        var buffer = Filled(20, static number => $"row {number}");
        buffer.ToList();
        buffer.Add("next");

        Assert.Equal(["next"], buffer.ToList());
    }

    [Fact]
    public void Nothing_is_allocated_but_the_list()
    {
        Filled(100_000, static _ => "").ToList();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var list = Filled(100_000, static _ => "").ToList();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(allocated, 100_000 * IntPtr.Size, (100_000 * IntPtr.Size) + 200);
        GC.KeepAlive(list);
    }

    [Fact]
    public void The_array_does_not_keep_rows_alive()
    {
        var row = ReadAndDrop();

        GC.Collect();

        Assert.False(row.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference ReadAndDrop()
    {
        var list = Filled(40, static _ => new object()).ToList();
        return new WeakReference(list[35]);
    }

    private static RowBuffer<T> Filled<T>(int count, Func<int, T> row)
    {
        var buffer = default(RowBuffer<T>);
        for (var number = 0; number < count; number++)
        {
            buffer.Add(row(number));
        }

        return buffer;
    }
}

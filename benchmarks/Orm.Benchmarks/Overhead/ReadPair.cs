using System.Diagnostics;

namespace Orm.Benchmarks.Overhead;

/// <summary>A get and a query of the same row, with what their fastest rounds took.</summary>
internal sealed class ReadPair(string name, IReads get, IReads query)
{
    private const int Count = 1_000;

    public string Name => name;

    public (double Nanoseconds, double Bytes) Get { get; private set; } = (double.MaxValue, double.MaxValue);

    public (double Nanoseconds, double Bytes) Query { get; private set; } = (double.MaxValue, double.MaxValue);

    /// <summary>Both in turn, so that they meet the same moments of the machine.</summary>
    public void RunRound()
    {
        Get = Faster(Get, Measured(get));
        Query = Faster(Query, Measured(query));
    }

    private static (double Nanoseconds, double Bytes) Measured(IReads reads)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        reads.Run(Count);
        var elapsed = Stopwatch.GetElapsedTime(start);
        return (elapsed.TotalNanoseconds / Count, (double)(GC.GetAllocatedBytesForCurrentThread() - allocated) / Count);
    }

    private static (double Nanoseconds, double Bytes) Faster((double Nanoseconds, double Bytes) left, (double Nanoseconds, double Bytes) right)
        => (Math.Min(left.Nanoseconds, right.Nanoseconds), Math.Min(left.Bytes, right.Bytes));
}

using Orm.Benchmarks.Data;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Overhead;

/// <summary>Reads one row with a library in the manner of the scenarios.</summary>
internal sealed class PeerReads(Func<int[], ISample?> read) : IReads
{
    private int[] keys = [];

    public static PeerReads Get(IReader reader) => new(reader.GetInTransaction);

    public static PeerReads Query(IReader reader) => new(keys => reader.Query(keys, IReader.ConstantAge));

    public void Run(int count)
    {
        if (keys.Length != count)
        {
            keys = [.. Enumerable.Repeat(IReader.ConstantKey, count)];
        }

        read(keys);
    }
}

using Orm.Benchmarks.Data;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Overhead;

/// <summary>Reads one row with a library in the manner of the scenarios.</summary>
internal sealed class PeerReads : IReads
{
    private readonly Func<int[], ISample?> read;
    private int[] keys = [];

    private PeerReads(Peer peer, Func<int[], ISample?> read)
    {
        this.read = read;
        SampleValues.Check(peer, read([IReader.ConstantKey]), IReader.ConstantKey, IReader.ConstantKey);
    }

    public static PeerReads Get(Peer peer, IReader reader) => new(peer, reader.GetInTransaction);

    public static PeerReads Query(Peer peer, IReader reader) => new(peer, keys => reader.Query(keys, IReader.ConstantAge));

    public void Run(int count)
    {
        if (keys.Length != count)
        {
            keys = [.. Enumerable.Repeat(IReader.ConstantKey, count)];
        }

        read(keys);
    }
}

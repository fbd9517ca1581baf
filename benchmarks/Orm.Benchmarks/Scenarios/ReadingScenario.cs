using BenchmarkDotNet.Attributes;
using Orm.Benchmarks.Data;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>Every peer on one file of rows. What each reads is compared with the rows' values before anything is measured.</summary>
[MemoryDiagnoser]
public abstract class ReadingScenario(int rows)
{
    /// <summary>The keys that an invocation reads one by one.</summary>
    protected const int KeyCount = 100;

    private readonly List<IDisposable> peers = [];
    private SampleDatabase? database;

    /// <summary>As many keys, spread over the table in an order of their own.</summary>
    protected int[] Keys { get; } = MakeKeys(rows);

    private protected OrmPeer OrmPeer { get; private set; } = null!;

    private protected PreparedPeer PreparedPeer { get; private set; } = null!;

    private protected NaivePeer NaivePeer { get; private set; } = null!;

    private protected DapperPeer DapperPeer { get; private set; } = null!;

    private protected DapperAotPeer DapperAotPeer { get; private set; } = null!;

    private protected EntityFrameworkPeer EntityFrameworkPeer { get; private set; } = null!;

    private protected EntityFrameworkCompiledPeer EntityFrameworkCompiledPeer { get; private set; } = null!;

    private protected Linq2DbPeer Linq2DbPeer { get; private set; } = null!;

    [GlobalSetup]
    public void SetUp()
    {
        database = new SampleDatabase(rows);
        OrmPeer = Check(new OrmPeer(database));
        PreparedPeer = Check(new PreparedPeer(database));
        NaivePeer = Check(new NaivePeer(database));
        DapperPeer = Check(new DapperPeer(database));
        DapperAotPeer = Check(new DapperAotPeer(database));
        EntityFrameworkPeer = Check(new EntityFrameworkPeer(database));
        EntityFrameworkCompiledPeer = Check(new EntityFrameworkCompiledPeer(database));
        Linq2DbPeer = Check(new Linq2DbPeer(database));
    }

    [GlobalCleanup]
    public void CleanUp()
    {
        foreach (var peer in peers)
        {
            peer.Dispose();
        }

        database?.Dispose();
    }

    private static int[] MakeKeys(int rows)
    {
        var keys = Enumerable.Range(0, KeyCount).Select(i => 1 + (int)((long)i * rows / KeyCount)).ToArray();
        new Random(1).Shuffle(keys);
        return keys;
    }

    private TReader Check<TReader>(TReader reader)
        where TReader : IReader
    {
        peers.Add(reader);
        var peer = typeof(TReader).Name;
        foreach (var key in (int[])[1, 37, rows])
        {
            SampleValues.Check(peer, reader.Get([key]), key, key);
            SampleValues.Check(peer, reader.GetInTransaction([key]), key, key);
            SampleValues.Check(peer, reader.Request(key), key, key);
        }

        CheckScan(peer, reader.Scan(rows), rows);
        CheckScan(peer, reader.Scan(37), 37);
        return reader;
    }

    private static void CheckScan(string peer, IReadOnlyList<ISample> read, int expected)
    {
        if (read.Count != expected)
        {
            throw new InvalidOperationException($"{peer} read {read.Count} rows, not {expected}.");
        }

        for (var i = 0; i < read.Count; i++)
        {
            SampleValues.Check(peer, read[i], i + 1, i + 1);
        }
    }
}

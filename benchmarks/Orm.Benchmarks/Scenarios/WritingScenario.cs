using BenchmarkDotNet.Attributes;
using Orm.Benchmarks.Data;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>Every peer on a file of its own, since one that writes locks the others out. What each wrote is read back and compared first.</summary>
[MemoryDiagnoser]
public abstract class WritingScenario
{
    /// <summary>The rows that each file has at the beginning, and the statements that an invocation sends.</summary>
    protected const int RowCount = 1000;

    private readonly List<IDisposable> peers = [];
    private readonly List<SampleDatabase> databases = [];

    private protected OrmPeer OrmPeer { get; private set; } = null!;

    private protected PreparedPeer PreparedPeer { get; private set; } = null!;

    private protected NaivePeer NaivePeer { get; private set; } = null!;

    private protected DapperPeer DapperPeer { get; private set; } = null!;

    private protected DapperAotPeer DapperAotPeer { get; private set; } = null!;

    private protected EntityFrameworkPeer EntityFrameworkPeer { get; private set; } = null!;

    private protected Linq2DbPeer Linq2DbPeer { get; private set; } = null!;

    [GlobalSetup]
    public void SetUp()
    {
        OrmPeer = Check(static database => new OrmPeer(database));
        PreparedPeer = Check(static database => new PreparedPeer(database));
        NaivePeer = Check(static database => new NaivePeer(database));
        DapperPeer = Check(static database => new DapperPeer(database));
        DapperAotPeer = Check(static database => new DapperAotPeer(database));
        EntityFrameworkPeer = Check(static database => new EntityFrameworkPeer(database));
        Linq2DbPeer = Check(static database => new Linq2DbPeer(database));
    }

    [GlobalCleanup]
    public void CleanUp()
    {
        foreach (var peer in peers)
        {
            peer.Dispose();
        }

        foreach (var database in databases)
        {
            database.Dispose();
        }
    }

    /// <summary>Called once for each peer before the measuring.</summary>
    private protected virtual void Prepare(IWriter writer)
    {
    }

    /// <summary>Makes every file what it was at the beginning.</summary>
    private protected void Restore()
    {
        foreach (var database in databases)
        {
            database.Restore();
        }
    }

    private TWriter Check<TWriter>(Func<SampleDatabase, TWriter> open)
        where TWriter : IWriter
    {
        var database = new SampleDatabase(RowCount);
        databases.Add(database);
        var writer = open(database);
        peers.Add(writer);

        writer.Begin();
        var inserted = writer.Insert(7);
        writer.Update(inserted, 99);
        writer.Commit();
        writer.InsertMany(500);
        writer.Begin();
        writer.Insert(8);
        writer.Rollback();

        var peer = typeof(TWriter).Name;
        using var reader = new PreparedPeer(database);
        var rows = reader.Scan(int.MaxValue);
        if (rows.Count != RowCount + 501)
        {
            throw new InvalidOperationException($"{peer} left {rows.Count} rows, not {RowCount + 501}.");
        }

        SampleValues.Check(peer, reader.Get([inserted]), inserted, 7, age: 99);
        for (var number = 1; number <= 500; number++)
        {
            SampleValues.Check(peer, rows[RowCount + number], inserted + number, number);
        }

        database.Restore();
        Prepare(writer);
        return writer;
    }
}

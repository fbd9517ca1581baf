using BenchmarkDotNet.Attributes;
using Orm.Benchmarks.Data;
using Orm.Benchmarks.Databases;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>Every peer on a database of its own, since on SQLite one that writes locks the others out.</summary>
public abstract class WritingScenario : Scenario
{
    /// <summary>The rows that each database has at the beginning, and that an invocation of a row's scenario writes.</summary>
    protected const int RowCount = 1000;

    protected const int RowsPerFlush = 100;

    private readonly Place?[] places = new Place?[Enum.GetValues<Peer>().Length];

    [GlobalCleanup]
    public void CleanUp()
    {
        foreach (var place in places)
        {
            place?.Writer.Dispose();
            place?.Database.Dispose();
        }
    }

    private protected void Run(Peer peer)
    {
        var place = places[(int)peer] ??= Open(peer);
        place.IsUsed = true;
        if (IsAsync)
        {
            RunAsync(place.Writer).GetAwaiter().GetResult();
        }
        else
        {
            Run(place.Writer);
        }
    }

    private protected abstract void Run(IWriter writer);

    private protected abstract Task RunAsync(IWriter writer);

    /// <summary>Called once for each peer before the measuring.</summary>
    private protected virtual void Prepare(IWriter writer)
    {
    }

    /// <summary>Makes every database what it was at the beginning.</summary>
    private protected void Restore()
    {
        foreach (var place in places.Where(static place => place is { IsUsed: true }))
        {
            place!.Database.Restore();
            place.IsUsed = false;
        }
    }

    private Place Open(Peer peer)
    {
        var database = SampleDatabase.Create(Target, RowCount);
        var writer = PeerFactory.CreateWriter(peer, database);
        if (IsAsync)
        {
            CheckAsync(peer, database, writer).GetAwaiter().GetResult();
        }
        else
        {
            Check(peer, database, writer);
        }

        database.Restore();
        Prepare(writer);
        return new Place(database, writer);
    }

    private static void Check(Peer peer, SampleDatabase database, IWriter writer)
    {
        writer.Begin();
        var inserted = writer.Insert(7);
        writer.Update(inserted, 99);
        writer.UpdateTogether(1, 3, 98);
        writer.Commit();
        writer.InsertMany(500, KeySource.Generated);
        writer.InsertMany(500, KeySource.Given);
        writer.Begin();
        writer.InsertTogether(500);
        writer.Commit();
        writer.Begin();
        writer.Insert(8);
        writer.Rollback();
        CheckWritten(peer, database, inserted);
    }

    private static async Task CheckAsync(Peer peer, SampleDatabase database, IWriter writer)
    {
        writer.Begin();
        var inserted = await writer.InsertAsync(7);
        await writer.UpdateAsync(inserted, 99);
        await writer.UpdateTogetherAsync(1, 3, 98);
        writer.Commit();
        await writer.InsertManyAsync(500, KeySource.Generated);
        await writer.InsertManyAsync(500, KeySource.Given);
        writer.Begin();
        await writer.InsertTogetherAsync(500);
        writer.Commit();
        writer.Begin();
        await writer.InsertAsync(8);
        writer.Rollback();
        CheckWritten(peer, database, inserted);
    }

    // In the order of the keys: the one inserted by itself, 500 of the database's keys, 500 given ones, and 500 more that follow
    // the greatest (SQLite) or the last that the database made (PostgreSQL).
    private static void CheckWritten(Peer peer, SampleDatabase database, int inserted)
    {
        using var reader = database.CreatePrepared();
        var rows = reader.Scan(int.MaxValue).OrderBy(static row => row.Id).ToList();
        if (rows.Count != RowCount + 1501)
        {
            throw new InvalidOperationException($"{peer} left {rows.Count} rows, not {RowCount + 1501}.");
        }

        for (var key = 1; key <= 4; key++)
        {
            SampleValues.Check(peer, rows[key - 1], key, key, key < 4 ? 98 : null);
        }

        SampleValues.Check(peer, rows[RowCount], inserted, 7, age: 99);
        for (var i = 0; i < 1500; i++)
        {
            var row = rows[RowCount + 1 + i];
            SampleValues.Check(peer, row, row.Id, 1 + (i % 500));
        }

        for (var number = 1; number <= 500; number++)
        {
            SampleValues.Check(peer, reader.Get([IWriter.FirstGivenKey + number]), IWriter.FirstGivenKey + number, number);
        }
    }

    private sealed record Place(SampleDatabase Database, IWriter Writer)
    {
        public bool IsUsed { get; set; }
    }
}

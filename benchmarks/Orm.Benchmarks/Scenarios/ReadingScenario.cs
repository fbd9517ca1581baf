using BenchmarkDotNet.Attributes;
using Orm.Benchmarks.Data;
using Orm.Benchmarks.Databases;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>Every peer on the same rows.</summary>
public abstract class ReadingScenario(int rows) : Scenario
{
    private readonly IReader?[] readers = new IReader?[Enum.GetValues<Peer>().Length];
    private readonly HashSet<Peer> isChecked = [];
    private SampleDatabase? database;

    protected int Rows => rows;

    [GlobalSetup]
    public void SetUp() => database = SampleDatabase.Create(Target, rows);

    [GlobalCleanup]
    public void CleanUp()
    {
        Close();
        database?.Dispose();
    }

    internal override void Reopen()
    {
        Close();
        database!.ClearPool();
    }

    private protected object? Run(Peer peer)
    {
        var reader = readers[(int)peer] ??= Open(peer);
        return IsAsync ? RunAsync(reader).GetAwaiter().GetResult() : Run(reader);
    }

    private protected abstract object? Run(IReader reader);

    private protected abstract Task<object?> RunAsync(IReader reader);

    private void Close()
    {
        Array.ForEach(readers, static reader => reader?.Dispose());
        Array.Clear(readers);
    }

    private IReader Open(Peer peer)
    {
        var reader = PeerFactory.CreateReader(peer, database!);
        if (!isChecked.Add(peer))
        {
            return reader;
        }

        if (IsAsync)
        {
            CheckAsync(peer, reader).GetAwaiter().GetResult();
        }
        else
        {
            Check(peer, reader);
        }

        return reader;
    }

    private void Check(Peer peer, IReader reader)
    {
        foreach (var key in (int[])[1, 37, rows])
        {
            SampleValues.Check(peer, reader.Get([key]), key, key);
            SampleValues.Check(peer, reader.GetInTransaction([key]), key, key);
            SampleValues.Check(peer, reader.Request(key), key, key);
            SampleValues.Check(peer, reader.Query([key], SampleValues.Of(key).Age), key, key);
            SampleValues.Check(peer, reader.QueryPassed([key], SampleValues.Of(key).Age), key, key);
            CheckNone(peer, reader.Query([key], SampleValues.Of(key).Age + 1));
            CheckNone(peer, reader.QueryPassed([key], SampleValues.Of(key).Age + 1));
        }

        SampleValues.Check(peer, reader.QueryConstant([IReader.ConstantKey], IReader.ConstantAge), IReader.ConstantKey, IReader.ConstantKey);

        CheckScan(peer, reader.Scan(rows), rows);
        CheckScan(peer, reader.Scan(37), 37);
    }

    private async Task CheckAsync(Peer peer, IReader reader)
    {
        foreach (var key in (int[])[1, 37, rows])
        {
            SampleValues.Check(peer, await reader.GetAsync([key]), key, key);
            SampleValues.Check(peer, await reader.GetInTransactionAsync([key]), key, key);
            SampleValues.Check(peer, await reader.RequestAsync(key), key, key);
            SampleValues.Check(peer, await reader.QueryAsync([key], SampleValues.Of(key).Age), key, key);
            SampleValues.Check(peer, await reader.QueryPassedAsync([key], SampleValues.Of(key).Age), key, key);
            CheckNone(peer, await reader.QueryAsync([key], SampleValues.Of(key).Age + 1));
            CheckNone(peer, await reader.QueryPassedAsync([key], SampleValues.Of(key).Age + 1));
        }

        SampleValues.Check(peer, await reader.QueryConstantAsync([IReader.ConstantKey], IReader.ConstantAge), IReader.ConstantKey, IReader.ConstantKey);

        CheckScan(peer, await reader.ScanAsync(rows), rows);
        CheckScan(peer, await reader.ScanAsync(37), 37);
    }

    private static void CheckNone(Peer peer, ISample? row)
    {
        if (row is not null)
        {
            throw new InvalidOperationException($"{peer} read row {row.Id}, which is not of the age that was asked for.");
        }
    }

    private static void CheckScan(Peer peer, IReadOnlyList<ISample> read, int expected)
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

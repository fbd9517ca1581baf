using Orm.Benchmarks.Data;
using Orm.Sqlite;

namespace Orm.Benchmarks.Peers;

/// <summary>Orm as its users write it: sessions from the engine, keys by Get, lists without tracking.</summary>
internal sealed class OrmPeer(SampleDatabase database) : IReader, IWriter
{
    private readonly Engine engine = SqliteEngine.Create(database.ConnectionString);
    private Session? session;

    public ISample? Get(ReadOnlySpan<int> keys)
    {
        using var reading = engine.OpenSession();
        return Get(reading, keys);
    }

    public ISample? GetInTransaction(ReadOnlySpan<int> keys)
    {
        using var reading = engine.OpenSession();
        using var transaction = reading.Begin(access: Access.ReadOnly);
        var row = Get(reading, keys);
        transaction.Commit();
        return row;
    }

    public IReadOnlyList<ISample> Scan(int max)
    {
        using var reading = engine.OpenSession();
        return reading.Query<Sample>().AsNoTracking().Where(max, static (sample, last) => sample.Id <= last).ToList();
    }

    /// <summary>The same rows as objects that the session tracks.</summary>
    public IReadOnlyList<ISample> ScanTracked(int max)
    {
        using var reading = engine.OpenSession();
        return reading.Query<Sample>().Where(max, static (sample, last) => sample.Id <= last).ToList();
    }

    public ISample? Request(int key)
    {
        using var request = engine.OpenSession();
        return request.Get<Sample>(key);
    }

    public void Begin()
    {
        session = engine.OpenSession();
        session.Begin();
    }

    public int Insert(int number)
    {
        var sample = Sample.Create(number);
        session!.Add(sample);
        session.Flush();
        return sample.Id;
    }

    public void Update(int key, int age)
    {
        var sample = session!.GetRequired<Sample>(key);
        sample.Age = age;
        session!.Flush();
    }

    public void Commit()
    {
        session!.Commit();
        session.Dispose();
        session = null;
    }

    public void Rollback()
    {
        session!.Rollback();
        session.Dispose();
        session = null;
    }

    public void InsertMany(int count)
    {
        using var writing = engine.OpenSession();
        for (var number = 1; number <= count; number++)
        {
            writing.Add(Sample.Create(number));
        }

        writing.Commit();
    }

    public void Dispose()
    {
        session?.Dispose();
        engine.Dispose();
    }

    private static Sample? Get(Session reading, ReadOnlySpan<int> keys)
    {
        Sample? row = null;
        foreach (var key in keys)
        {
            row = reading.Get<Sample>(key);
        }

        return row;
    }
}

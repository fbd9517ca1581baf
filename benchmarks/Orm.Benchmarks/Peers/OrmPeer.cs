using Orm.Benchmarks.Data;
using Orm.Benchmarks.Databases;

namespace Orm.Benchmarks.Peers;

/// <summary>Orm as its users write it: sessions from the engine, keys by Get, lists without tracking.</summary>
internal class OrmPeer(SampleDatabase database) : IReader, IWriter
{
    private Session? session;

    protected Engine Engine { get; } = database.CreateEngine();

    public ISample? Get(int[] keys)
    {
        using var reading = Engine.OpenSession();
        return Get(reading, keys);
    }

    public async Task<ISample?> GetAsync(int[] keys)
    {
        await using var reading = Engine.OpenSession();
        return await GetAsync(reading, keys);
    }

    public ISample? GetInTransaction(int[] keys)
    {
        using var reading = Engine.OpenSession();
        using var transaction = reading.Begin(access: Access.ReadOnly);
        var row = Get(reading, keys);
        transaction.Commit();
        return row;
    }

    public async Task<ISample?> GetInTransactionAsync(int[] keys)
    {
        await using var reading = Engine.OpenSession();
        await using var transaction = await reading.BeginAsync(access: Access.ReadOnly);
        var row = await GetAsync(reading, keys);
        await transaction.CommitAsync();
        return row;
    }

    public ISample? Query(int[] keys, int least)
        => ReadEach(keys, least, static (reading, key, least) => reading.Query<Sample>().AsNoTracking()
            .Where(sample => sample.Id == key && sample.Age >= least)
            .FirstOrDefault());

    public Task<ISample?> QueryAsync(int[] keys, int least)
        => ReadEachAsync(keys, least, static (reading, key, least) => reading.Query<Sample>().AsNoTracking()
            .Where(sample => sample.Id == key && sample.Age >= least)
            .FirstOrDefaultAsync());

    public ISample? QueryPassed(int[] keys, int least)
        => ReadEach(keys, least, static (reading, key, least) => reading.Query<Sample>().AsNoTracking()
            .Where((key, least), static (sample, values) => sample.Id == values.key && sample.Age >= values.least)
            .FirstOrDefault());

    public Task<ISample?> QueryPassedAsync(int[] keys, int least)
        => ReadEachAsync(keys, least, static (reading, key, least) => reading.Query<Sample>().AsNoTracking()
            .Where((key, least), static (sample, values) => sample.Id == values.key && sample.Age >= values.least)
            .FirstOrDefaultAsync());

    public ISample? QueryConstant(int[] keys, int least)
        => ReadEach(keys, least, static (reading, _, _) => reading.Query<Sample>().AsNoTracking()
            .Where(sample => sample.Id == IReader.ConstantKey && sample.Age >= IReader.ConstantAge)
            .FirstOrDefault());

    public Task<ISample?> QueryConstantAsync(int[] keys, int least)
        => ReadEachAsync(keys, least, static (reading, _, _) => reading.Query<Sample>().AsNoTracking()
            .Where(sample => sample.Id == IReader.ConstantKey && sample.Age >= IReader.ConstantAge)
            .FirstOrDefaultAsync());

    public virtual IReadOnlyList<ISample> Scan(int max)
    {
        using var reading = Engine.OpenSession();
        return reading.Query<Sample>().AsNoTracking().Where(max, static (sample, last) => sample.Id <= last).ToList();
    }

    public virtual async Task<IReadOnlyList<ISample>> ScanAsync(int max)
    {
        await using var reading = Engine.OpenSession();
        return await reading.Query<Sample>().AsNoTracking().Where(max, static (sample, last) => sample.Id <= last).ToListAsync();
    }

    public ISample? Request(int key)
    {
        using var request = Engine.OpenSession();
        return request.Get<Sample>(key);
    }

    public async Task<ISample?> RequestAsync(int key)
    {
        await using var request = Engine.OpenSession();
        return await request.GetAsync<Sample>(key);
    }

    /// <summary>A committed session goes on: what it has loaded stays loaded.</summary>
    public void Begin()
    {
        session ??= Engine.OpenSession();
        session.Begin();
    }

    public int Insert(int number)
    {
        var sample = Sample.Create(number);
        session!.Add(sample);
        session.Flush();
        return sample.Id;
    }

    public async Task<int> InsertAsync(int number)
    {
        var sample = Sample.Create(number);
        session!.Add(sample);
        await session.FlushAsync();
        return sample.Id;
    }

    public void Update(int key, int age)
    {
        session!.GetRequired<Sample>(key).Age = age;
        session!.Flush();
    }

    public async Task UpdateAsync(int key, int age)
    {
        (await session!.GetRequiredAsync<Sample>(key)).Age = age;
        await session!.FlushAsync();
    }

    public void InsertTogether(int count)
    {
        Add(session!, count, KeySource.Generated);
        session!.Flush();
    }

    public async Task InsertTogetherAsync(int count)
    {
        Add(session!, count, KeySource.Generated);
        await session!.FlushAsync();
    }

    public void UpdateTogether(int first, int count, int age)
    {
        for (var key = first; key < first + count; key++)
        {
            session!.GetRequired<Sample>(key).Age = age;
        }

        session!.Flush();
    }

    public async Task UpdateTogetherAsync(int first, int count, int age)
    {
        for (var key = first; key < first + count; key++)
        {
            (await session!.GetRequiredAsync<Sample>(key)).Age = age;
        }

        await session!.FlushAsync();
    }

    public void Commit() => session!.Commit();

    public void Rollback()
    {
        session!.Rollback();
        session.Dispose();
        session = null;
    }

    public void InsertMany(int count, KeySource keys)
    {
        using var writing = Engine.OpenSession();
        Add(writing, count, keys);
        writing.Commit();
    }

    public async Task InsertManyAsync(int count, KeySource keys)
    {
        await using var writing = Engine.OpenSession();
        Add(writing, count, keys);
        await writing.CommitAsync();
    }

    public void Dispose()
    {
        session?.Dispose();
        Engine.Dispose();
    }

    private static Sample? Get(Session reading, int[] keys)
    {
        Sample? row = null;
        foreach (var key in keys)
        {
            row = reading.Get<Sample>(key);
        }

        return row;
    }

    private static async Task<Sample?> GetAsync(Session reading, int[] keys)
    {
        Sample? row = null;
        foreach (var key in keys)
        {
            row = await reading.GetAsync<Sample>(key);
        }

        return row;
    }

    private Sample? ReadEach(int[] keys, int least, Func<Session, int, int, Sample?> read)
    {
        using var reading = Engine.OpenSession();
        using var transaction = reading.Begin(access: Access.ReadOnly);
        Sample? row = null;
        foreach (var key in keys)
        {
            row = read(reading, key, least);
        }

        transaction.Commit();
        return row;
    }

    private async Task<ISample?> ReadEachAsync(int[] keys, int least, Func<Session, int, int, ValueTask<Sample?>> read)
    {
        await using var reading = Engine.OpenSession();
        await using var transaction = await reading.BeginAsync(access: Access.ReadOnly);
        Sample? row = null;
        foreach (var key in keys)
        {
            row = await read(reading, key, least);
        }

        await transaction.CommitAsync();
        return row;
    }

    private static void Add(Session writing, int count, KeySource keys)
    {
        for (var number = 1; number <= count; number++)
        {
            writing.Add(Sample.Create(number, IWriter.KeyOf(number, keys)));
        }
    }
}

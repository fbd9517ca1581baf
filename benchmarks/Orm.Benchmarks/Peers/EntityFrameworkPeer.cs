using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Orm.Benchmarks.Data;
using Orm.Benchmarks.Databases;

namespace Orm.Benchmarks.Peers;

/// <summary>Entity Framework Core: queries without tracking, writes through the change tracker, contexts from its pool.</summary>
internal sealed class EntityFrameworkPeer(SampleDatabase database) : EntityFrameworkReader(database), IWriter
{
    private DbTransaction? transaction;

    public override IReadOnlyList<ISample> Scan(int max) => UpTo(max).ToList();

    public override async Task<IReadOnlyList<ISample>> ScanAsync(int max) => await UpTo(max).ToListAsync();

    public void Begin()
    {
        transaction = Connection.BeginTransaction();
        Context.Database.UseTransaction(transaction);
    }

    public int Insert(int number)
    {
        var row = SampleRow.Create(number);
        Context.Add(row);
        Save();
        return row.Id;
    }

    public async Task<int> InsertAsync(int number)
    {
        var row = SampleRow.Create(number);
        Context.Add(row);
        await SaveAsync();
        return row.Id;
    }

    public void Update(int key, int age) => UpdateTogether(key, 1, age);

    public Task UpdateAsync(int key, int age) => UpdateTogetherAsync(key, 1, age);

    public void InsertTogether(int count) => InsertMany(count, KeySource.Generated);

    public Task InsertTogetherAsync(int count) => InsertManyAsync(count, KeySource.Generated);

    public void UpdateTogether(int first, int count, int age)
    {
        ChangeAge(first, count, age);
        Save();
    }

    public Task UpdateTogetherAsync(int first, int count, int age)
    {
        ChangeAge(first, count, age);
        return SaveAsync();
    }

    public void Commit()
    {
        transaction!.Commit();
        EndTransaction();
    }

    public void Rollback()
    {
        transaction!.Rollback();
        EndTransaction();
    }

    public void InsertMany(int count, KeySource keys)
    {
        AddRows(count, keys);
        Save();
    }

    public Task InsertManyAsync(int count, KeySource keys)
    {
        AddRows(count, keys);
        return SaveAsync();
    }

    public override void Dispose()
    {
        transaction?.Dispose();
        base.Dispose();
    }

    protected override SampleRow? Get(SampleContext context, int key)
        => context.Samples.AsNoTracking().FirstOrDefault(sample => sample.Id == key);

    protected override Task<SampleRow?> GetAsync(SampleContext context, int key)
        => context.Samples.AsNoTracking().FirstOrDefaultAsync(sample => sample.Id == key);

    protected override SampleRow? Query(int key, int least)
        => Context.Samples.AsNoTracking().FirstOrDefault(sample => sample.Id == key && sample.Age >= least);

    protected override Task<SampleRow?> QueryAsync(int key, int least)
        => Context.Samples.AsNoTracking().FirstOrDefaultAsync(sample => sample.Id == key && sample.Age >= least);

    private IQueryable<SampleRow> UpTo(int max) => Context.Samples.AsNoTracking().Where(sample => sample.Id <= max);

    private void AddRows(int count, KeySource keys)
    {
        for (var number = 1; number <= count; number++)
        {
            Context.Add(SampleRow.Create(number, IWriter.KeyOf(number, keys)));
        }
    }

    private void ChangeAge(int first, int count, int age)
    {
        for (var key = first; key < first + count; key++)
        {
            var row = SampleRow.Create(key, key);
            row.Age = -1;
            Context.Attach(row);
            row.Age = age;
        }
    }

    private void Save()
    {
        Context.SaveChanges();
        Context.ChangeTracker.Clear();
    }

    private async Task SaveAsync()
    {
        await Context.SaveChangesAsync();
        Context.ChangeTracker.Clear();
    }

    private void EndTransaction()
    {
        Context.Database.UseTransaction(null);
        transaction!.Dispose();
        transaction = null;
    }
}

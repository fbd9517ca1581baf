using System.Data;

namespace Orm.Integration.Tests.Databases;

/// <summary>A session whose operations run in one of the two forms, so that one test body shows both.</summary>
public sealed class TestSession(Session session, Form form) : IAsyncDisposable
{
    public Session Session => session;

    public void Add(params IEntity[] entities) => session.AddRange(entities);

    public void Remove(IEntity entity) => session.Remove(entity);

    public async Task<T?> Get<T>(int key, RowLock rowLock = RowLock.None)
        where T : class, IKeyed<T, int> =>
        form == Form.Sync ? session.Get<T>(key, rowLock) : await session.GetAsync<T>(key, rowLock);

    public async Task<T> GetRequired<T>(int key)
        where T : class, IKeyed<T, int> =>
        form == Form.Sync ? session.GetRequired<T>(key) : await session.GetRequiredAsync<T>(key);

    public async Task<T?> Get<T>(string first, int second)
        where T : class, IKeyed<T, (string, int)> =>
        form == Form.Sync ? session.Get<T>(first, second) : await session.GetAsync<T>(first, second);

    public async Task<List<T>> List<T>(Query<T> query) => form == Form.Sync ? query.ToList() : await query.ToListAsync();

    public async Task<List<T>> List<T>(SqlQuery<T> query) => form == Form.Sync ? query.ToList() : await query.ToListAsync();

    /// <summary>What reading row by row gives.</summary>
    public Task<List<T>> Stream<T>(Query<T> query) => Stream(query.AsEnumerable, query.AsAsyncEnumerable);

    /// <inheritdoc cref="Stream{T}(Query{T})"/>
    public Task<List<T>> Stream<T>(SqlQuery<T> query) => Stream(query.AsEnumerable, query.AsAsyncEnumerable);

    public Task<List<T>> List<T>()
        where T : class, IEntity<T> => List(session.Query<T>());

    public async Task<int> Execute(string sql) =>
        form == Form.Sync ? session.Execute($"{SqlText.Raw(sql)}") : await session.ExecuteAsync($"{SqlText.Raw(sql)}");

    /// <summary>The first column of the first row of a raw statement.</summary>
    public async Task<T> Scalar<T>(string sql) =>
        (form == Form.Sync ? session.Sql($"{SqlText.Raw(sql)}").Single() : await session.Sql($"{SqlText.Raw(sql)}").SingleAsync()).Get<T>(0);

    public async Task Refresh(IEntity entity)
    {
        if (form == Form.Sync)
        {
            session.Refresh(entity);
        }
        else
        {
            await session.RefreshAsync(entity);
        }
    }

    public async Task<T> Merge<T>(T entity)
        where T : class, IEntity<T> => form == Form.Sync ? session.Merge(entity) : await session.MergeAsync(entity);

    public async Task Flush()
    {
        if (form == Form.Sync)
        {
            session.Flush();
        }
        else
        {
            await session.FlushAsync();
        }
    }

    public async Task Commit()
    {
        if (form == Form.Sync)
        {
            session.Commit();
        }
        else
        {
            await session.CommitAsync();
        }
    }

    public async Task Rollback()
    {
        if (form == Form.Sync)
        {
            session.Rollback();
        }
        else
        {
            await session.RollbackAsync();
        }
    }

    public async Task<TestTransaction> Begin(IsolationLevel level = IsolationLevel.Unspecified, Access access = Access.ReadWrite) =>
        new(form == Form.Sync ? session.Begin(level, access) : await session.BeginAsync(level, access), form);

    public async Task<TestTransaction> BeginNested() => new(form == Form.Sync ? session.BeginNested() : await session.BeginNestedAsync(), form);

    async Task<List<T>> Stream<T>(Func<IEnumerable<T>> rows, Func<CancellationToken, IAsyncEnumerable<T>> asyncRows)
    {
        if (form == Form.Sync)
        {
            return [.. rows()];
        }

        var list = new List<T>();
        await foreach (var row in asyncRows(default))
        {
            list.Add(row);
        }

        return list;
    }

    public async ValueTask DisposeAsync()
    {
        if (form == Form.Sync)
        {
            session.Dispose();
        }
        else
        {
            await session.DisposeAsync();
        }
    }
}

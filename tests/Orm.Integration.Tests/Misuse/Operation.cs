using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Misuse;

/// <summary>What a session can be asked to do, in both forms.</summary>
sealed record Operation(string Name, Action<Scene> Sync, Func<Scene, Task>? Async, Needs Needs = Needs.Nothing)
{
    /// <summary>The operations that reach the database.</summary>
    public static readonly Operation[] Sending =
    [
        new("ToList", static scene => scene.Session.Query<Actor>().ToList(), static async scene => await scene.Session.Query<Actor>().ToListAsync()),
        new("Count", static scene => scene.Session.Query<Actor>().Count(), static async scene => await scene.Session.Query<Actor>().CountAsync()),
        new("Any", static scene => scene.Session.Query<Actor>().Any(), static async scene => await scene.Session.Query<Actor>().AnyAsync()),
        new("First", static scene => scene.Session.Query<Actor>().First(), static async scene => await scene.Session.Query<Actor>().FirstAsync()),
        new("foreach", static scene => Visit(scene.Session.Query<Actor>()), static scene => VisitAsync(scene.Session.Query<Actor>())),
        new("AsEnumerable", static scene => Stream(scene.Session.Query<Actor>()), static scene => StreamAsync(scene.Session.Query<Actor>())),
        new("Sql", static scene => scene.Session.Sql<int>($"SELECT id FROM actors").ToList(), static async scene => await scene.Session.Sql<int>($"SELECT id FROM actors").ToListAsync()),
        new("Execute", static scene => scene.Session.Execute($"UPDATE actors SET age = 30"), static async scene => await scene.Session.ExecuteAsync($"UPDATE actors SET age = 30")),
        new("Get", static scene => scene.Session.Get<Actor>(2), static async scene => await scene.Session.GetAsync<Actor>(2)),
        new("Get, locking", static scene => scene.Session.Get<Actor>(1, RowLock.Update), static async scene => await scene.Session.GetAsync<Actor>(1, RowLock.Update)),
        new("GetRequired", static scene => scene.Session.GetRequired<Actor>(3), static async scene => await scene.Session.GetRequiredAsync<Actor>(3)),
        new("Flush", static scene => scene.Session.Flush(), static scene => scene.Session.FlushAsync()),
        new("Commit", static scene => scene.Session.Commit(), static scene => scene.Session.CommitAsync()),
        new("Rollback", static scene => scene.Session.Rollback(), static scene => scene.Session.RollbackAsync(), Needs.Transaction),
        new("Transaction.Commit", static scene => scene.Outer.Commit(), static scene => scene.Outer.CommitAsync(), Needs.Transaction),
        new("Transaction.Rollback", static scene => scene.Outer.Rollback(), static scene => scene.Outer.RollbackAsync(), Needs.Transaction),
        new("BeginNested", static scene => scene.Session.BeginNested(), static scene => scene.Session.BeginNestedAsync()),
        new("Nested.Commit", static scene => scene.Nested.Commit(), static scene => scene.Nested.CommitAsync(), Needs.Savepoint),
        new("Nested.Rollback", static scene => scene.Nested.Rollback(), static scene => scene.Nested.RollbackAsync(), Needs.Savepoint),
        new("Refresh", static scene => scene.Session.Refresh(scene.Loaded), static scene => scene.Session.RefreshAsync(scene.Loaded)),
        new("Merge", static scene => scene.Session.Merge(new Actor { Id = 3, Name = "Merged" }), static scene => scene.Session.MergeAsync(new Actor { Id = 3, Name = "Merged" })),
    ];

    /// <summary>The operations on objects alone.</summary>
    public static readonly Operation[] InMemory =
    [
        new("Get of a loaded key", static scene => scene.Session.Get<Actor>(1), static async scene => await scene.Session.GetAsync<Actor>(1)),
        new("Add", static scene => scene.Session.Add(new Actor { Name = "Added" }), null),
        new("AddRange", static scene => scene.Session.AddRange(new Actor { Name = "Added" }), null),
        new("Remove", static scene => scene.Session.Remove(scene.Loaded), null),
        new("Expire", static scene => scene.Session.Expire(scene.Loaded), null),
        new("Expunge", static scene => scene.Session.Expunge(scene.Loaded), null),
        new("Begin", static scene => scene.Session.Begin(), static scene => scene.Session.BeginAsync()),
        new("Transaction", static scene => scene.Session.Transaction(static _ => Assert.Fail("It began.")), static scene => scene.Session.TransactionAsync(static _ => throw new NotSupportedException())),
    ];

    public Task Run(Scene scene, Form form) => form == Form.Sync || Async is null ? Task.Run(() => Sync(scene)) : Async(scene);

    public override string ToString() => Name;

    static void Visit(Query<Actor> query)
    {
        foreach (var actor in query)
        {
            Assert.NotNull(actor.Name);
        }
    }

    static async Task VisitAsync(Query<Actor> query)
    {
        await foreach (var actor in query)
        {
            Assert.NotNull(actor.Name);
        }
    }

    static void Stream(Query<Actor> query)
    {
        foreach (var actor in query.AsEnumerable())
        {
            Assert.NotNull(actor.Name);
        }
    }

    static async Task StreamAsync(Query<Actor> query)
    {
        await foreach (var actor in query.AsAsyncEnumerable())
        {
            Assert.NotNull(actor.Name);
        }
    }
}

using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Misuse;

/// <summary>A session with what the operations of a test work on: an object, a transaction and a savepoint where one is wanted.</summary>
sealed class Scene(Session session) : IAsyncDisposable
{
    public Session Session => session;

    /// <summary>A persistent object.</summary>
    public Actor Loaded { get; private set; } = null!;

    /// <summary>Null where no operation of the test wants one.</summary>
    public Transaction Outer { get; private set; } = null!;

    /// <summary>Null where no operation of the test wants one.</summary>
    public Transaction Nested { get; private set; } = null!;

    public async Task PrepareAsync(params Operation[] operations)
    {
        Loaded = await session.GetRequiredAsync<Actor>(1);
        if (Array.Exists(operations, static operation => operation.Needs != Needs.Nothing))
        {
            Outer = await session.BeginAsync();
            await session.ExecuteAsync($"UPDATE actors SET age = 20 WHERE id = 2");
        }

        if (Array.Exists(operations, static operation => operation.Needs == Needs.Savepoint))
        {
            Nested = await session.BeginNestedAsync();
            await session.ExecuteAsync($"UPDATE actors SET age = 21 WHERE id = 2");
        }

        session.Add(new Actor { Name = "Pending" });
    }

    public ValueTask DisposeAsync() => session.DisposeAsync();
}

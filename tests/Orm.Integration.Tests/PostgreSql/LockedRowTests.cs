using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Queries.Entities;

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>Rows that one transaction has locked, seen by another.</summary>
public sealed class LockedRowTests : DatabaseSpec<Databases.PostgreSql>
{
    [Fact]
    public async Task Workers_take_rows_that_nobody_else_has_taken()
    {
        await Store([.. Enumerable.Range(1, 5).Select(id => new Person { Id = id, Name = $"job {id}" })]);
        await using var first = Engine.OpenSession();
        await using var second = Engine.OpenSession();

        var (takenFirst, takenSecond) = (await Take(first), await Take(second));
        await first.RollbackAsync();

        Assert.Equal(("1, 2", "3, 4", "1, 2"), (takenFirst, takenSecond, await Take(second)));

        static async Task<string> Take(Session session)
            => string.Join(", ", (await session.Query<Person>().OrderBy(u => u.Id).Take(2).SkipLocked().ToListAsync()).Select(u => u.Id));
    }

    [Fact]
    public async Task A_lock_holds_up_a_write_until_the_transaction_ends()
    {
        await Store(new Person { Id = 1, Name = "held" });
        await using var holder = Engine.OpenSession();
        await holder.Query<Person>().Where(u => u.Id == 1).ForUpdate().SingleAsync();

        var write = Task.Run(async () =>
        {
            await using var other = Engine.OpenSession();
            await other.Query<Person>().Where(u => true).ExecuteUpdateAsync(s => s.Set(u => u.Name, "written"));
            await other.CommitAsync();
        });
        await Task.Delay(200);
        Assert.False(write.IsCompleted);
        await holder.RollbackAsync();
        await write;
        Assert.Equal("written", (await Stored<Person>(1))!.Name);
    }
}

using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>What session.md describes and this version lacks throws, naming what is missing, and leaves the session as it was.</summary>
public abstract class NotYetSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory]
    [InlineData(nameof(Session.BeginNested))]
    [InlineData(nameof(Session.BeginNestedAsync))]
    [InlineData(nameof(Session.Expunge))]
    [InlineData(nameof(Session.Expire))]
    [InlineData(nameof(Session.Refresh))]
    [InlineData(nameof(Session.RefreshAsync))]
    [InlineData(nameof(Session.Merge))]
    [InlineData(nameof(Session.MergeAsync))]
    public async Task What_is_missing_says_so(string operation)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Engine.OpenSession();
        var actor = session.GetRequired<Actor>(1);
        actor.Age = 30;
        Func<Task> use = operation switch
        {
            nameof(Session.BeginNested) => () => Task.FromResult(session.BeginNested()),
            nameof(Session.BeginNestedAsync) => () => session.BeginNestedAsync(),
            nameof(Session.Expunge) => () => Run(() => session.Expunge(actor)),
            nameof(Session.Expire) => () => Run(() => session.Expire(actor)),
            nameof(Session.Refresh) => () => Run(() => session.Refresh(actor)),
            nameof(Session.RefreshAsync) => () => session.RefreshAsync(actor),
            nameof(Session.Merge) => () => Task.FromResult(session.Merge(actor)),
            _ => () => session.MergeAsync(actor),
        };

        var error = await Assert.ThrowsAsync<OrmException>(use);

        Assert.Contains(operation, error.Message, StringComparison.Ordinal);
        Assert.False(session.InNestedTransaction);
        session.Commit();
        Assert.Equal(30, (await Stored<Actor>(1))!.Age);
    }

    static Task Run(Action action)
    {
        action();
        return Task.CompletedTask;
    }
}

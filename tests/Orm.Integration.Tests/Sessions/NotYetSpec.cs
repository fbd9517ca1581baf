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
    public async Task What_is_missing_says_so(string operation)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Engine.OpenSession();
        var actor = session.GetRequired<Actor>(1);
        actor.Age = 30;
        Func<Task> use = operation switch
        {
            nameof(Session.BeginNested) => () => Task.FromResult(session.BeginNested()),
            _ => () => session.BeginNestedAsync(),
        };

        var error = await Assert.ThrowsAsync<OrmException>(use);

        Assert.Contains(operation, error.Message, StringComparison.Ordinal);
        Assert.False(session.InNestedTransaction);
        session.Commit();
        Assert.Equal(30, (await Stored<Actor>(1))!.Age);
    }
}

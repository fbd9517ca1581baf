using Orm;

namespace Consumer;

/// <summary>Captures in async methods, whose locals live in a state machine.</summary>
static class AsyncCaptures
{
    public static async Task RunAsync(Engine engine)
    {
        await using var session = engine.OpenSession();
        var minAge = 20;
        await Task.Yield();
        Captures.Show("an async method's local", session.Query<User>().Where(u => u.Age >= minAge));

        var bob = await session.Query<User>().FirstAsync(u => u.Age >= minAge);
        var got = await session.GetAsync<User>(bob.Id);
        Captures.Show("a local that came from GetAsync", session.Query<User>().Where(u => u.Name == got!.Name));

        foreach (var age in new[] { 20, 30 })
        {
            await Task.Yield();
            Captures.Show($"a loop's variable over an await, {age}", session.Query<User>().Where(u => u.Age >= minAge && u.Age == age));
        }

        await foreach (var name in NamesAsync(session, 25))
        {
            Console.WriteLine($"an async iterator: {name}");
        }

        Func<int, Task<int>> lambda = async min =>
        {
            await Task.Yield();
            return await session.Query<User>().CountAsync(u => u.Age >= min && u.Age >= minAge);
        };
        Console.WriteLine($"an async lambda: {await lambda(25)}");

        var failures = await Orm.CaptureShapes.CaptureShapes.FindFailures(session);
        Console.WriteLine($"{failures.Count} failures of the shapes that the tests share {string.Join("; ", failures)}".TrimEnd());
    }

    static async IAsyncEnumerable<string> NamesAsync(Session session, int maxAge)
    {
        var minAge = 15;
        foreach (var user in await session.Query<User>().Where(u => u.Age >= minAge && u.Age <= maxAge).ToListAsync())
        {
            yield return user.Name;
        }
    }
}

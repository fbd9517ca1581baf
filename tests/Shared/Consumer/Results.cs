using Orm;

namespace Consumer;

/// <summary>Every way to read a result.</summary>
static class Results
{
    public static async Task RunAsync(Engine engine)
    {
        await using var session = engine.OpenSession();
        var users = session.Query<User>().OrderBy(u => u.Age).ThenByDescending(u => u.Name);

        Print("ToList", users.ToList().Count);
        Print("ToArray", users.ToArray().Length);
        Print("First", users.First().Name);
        Print("FirstOrDefault", users.FirstOrDefault(u => u.Age > 100)?.Name);
        Print("Single", users.Single(u => u.Name == "Bob").Age);
        Print("SingleOrDefault", users.SingleOrDefault(u => u.Name == "Nobody")?.Name);
        Print("Any", users.Any(u => u.Age == 30));
        Print("Count", users.Count());
        Print("Skip and Take", string.Join(' ', users.Skip(1).Take(2).ToList().Select(u => u.Name)));
        Print("Select a member", string.Join(' ', session.Query<User>().OrderBy(u => u.Name).Select(u => u.Name).ToList()));
        Print("Select a nullable member", string.Join(' ', session.Query<User>().Select(u => u.Age).ToList().Select(age => age ?? -1)));
        Print("Select several", string.Join(' ', session.Query<User>().Select(u => new { u.Name, Years = u.Age }).Where(u => u.Years >= 20).ToList()));
        Print("AsNoTracking", ReferenceEquals(users.AsNoTracking().First(), users.AsNoTracking().First()));
        Print("the same object", ReferenceEquals(users.First(), users.First()));

        foreach (var user in users)
        {
            Print("foreach", user.Name);
        }

        await foreach (var name in users.Select(u => u.Name).AsAsyncEnumerable())
        {
            Print("AsAsyncEnumerable", name);
        }

        foreach (var name in users.Select(u => u.Name).AsEnumerable())
        {
            Print("AsEnumerable", name);
        }

        await RawAsync(session);
    }

    static async Task RawAsync(Session session)
    {
        var minAge = 20;
        var ids = new[] { 1, 2 };
        Print("Sql<User>", (await session.Sql<User>($"SELECT * FROM users WHERE age >= {minAge} ORDER BY id").FirstAsync()).Name);
        Print("Sql<int?>", session.Sql<int?>($"SELECT max(age) FROM users").Single());
        Print("Sql<string>", string.Join(' ', await session.Sql<string>($"SELECT name FROM users WHERE id IN ({ids}) ORDER BY id").ToListAsync()));
        Print("Sql<tuple>", session.Sql<(string Name, int? Age)>($"SELECT name, age FROM users ORDER BY id").First());
        Print("Sql<record>", session.Sql<Summary>($"SELECT count(*) AS total, max(age) AS oldest FROM users").Single());
        foreach (var row in session.Sql($"SELECT name, age FROM users WHERE age IS NOT NULL ORDER BY id").ToList())
        {
            Print("Sql", $"{row["name"]} {row.Get<int>("age")}");
        }

        Print("Execute", await session.ExecuteAsync($"UPDATE users SET is_active = {false} WHERE age < {minAge}"));
        Print("ExecuteUpdate", session.Query<User>().Where(u => u.Age >= minAge).ExecuteUpdate(s => s.Set(u => u.Age, u => u.Age + minAge).Set(u => u.Name, "grown")));
        Print("its object follows", session.Query<User>().Single(u => u.Age == 40).Name);
        Print("ExecuteDelete", await session.Query<User>().Where(u => u.Name == "grown").ExecuteDeleteAsync());
        session.Rollback();
    }

    static void Print(string what, object? value) => Console.WriteLine($"{what}: {value ?? "null"}");

    internal sealed record Summary(long Total, int? Oldest);
}

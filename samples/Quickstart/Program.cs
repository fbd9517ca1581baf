using Orm;
using Orm.PostgreSql;
using Orm.Sqlite;
using Quickstart;

var options = new OrmOptions { Echo = true };
await using var engine = args is [var url]
    ? PostgreSqlEngine.Create(url, options)
    : SqliteEngine.Create("Data Source=quickstart.db", options);

Heading("Create the tables that are missing");
engine.CreateAll();

Heading("Add and commit");
int johnId;
using (var session = engine.OpenSession())
{
    var john = new User { Name = "John Doe", Age = 30 };
    session.Add(john);
    session.AddRange(new User { Name = "Jane Roe", Age = 41 }, new User { Name = "Ann Other" });
    session.Commit();
    johnId = john.Id;
    Console.WriteLine($"{john.Name} has the key {johnId}");
}

Heading("Query");
var minAge = 18;
using (var session = engine.OpenSession())
{
    var adults = session.Query<User>()
        .Where(u => u.Age >= minAge)
        .OrderByDescending(u => u.Id)
        .Take(5)
        .Select(u => new { u.Name, u.Age })
        .ToList();
    foreach (var adult in adults)
    {
        Console.WriteLine($"{adult.Name}, {adult.Age}");
    }
}

Heading("Get and change in a transaction, asynchronously");
await using (var session = engine.OpenSession())
{
    await using var transaction = await session.BeginAsync();
    var john = await session.GetRequiredAsync<User>(johnId);
    john.Age = 31;
    await transaction.CommitAsync();
}

Heading("Raw SQL");
await using (var session = engine.OpenSession())
{
    var changed = await session.ExecuteAsync($"UPDATE users SET age = age + 1 WHERE id = {johnId}");
    await session.CommitAsync();
    Console.WriteLine($"{changed} row changed");

    var (count, oldest) = await session.Sql<(long Count, int? Oldest)>($"SELECT count(*), max(age) FROM users").SingleAsync();
    Console.WriteLine($"{count} users, the oldest is {oldest}");

    foreach (var user in await session.Sql<User>($"SELECT * FROM users WHERE age > {minAge} ORDER BY id DESC LIMIT 5").ToListAsync())
    {
        Console.WriteLine($"{user.Id}: {user.Name}, {user.Age}");
    }
}

Heading($"Run it again: the rows stay{(args.Length == 0 ? ", in quickstart.db" : "")}");

static void Heading(string text) => Console.WriteLine($"{Environment.NewLine}-- {text}");

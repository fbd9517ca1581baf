// What a user's program does, as top-level statements: run from the package, in Debug, in Release and as a NativeAOT
// executable, on every database, it must write the same each time but for the echo. Expected.txt says what.
using System.Globalization;
using Consumer;
using Orm;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = System.Text.Encoding.UTF8;

Heading("Create, add, commit");
using (var engine = Databases.OpenEmpty(args, new OrmOptions { Echo = true }))
{
    engine.CreateAll();

    int johnId;
    using (var session = engine.OpenSession())
    {
        var john = new User { Name = "John Doe", Age = 30 };
        session.Add(john);
        session.AddRange(new User { Name = "Jane Roe", Age = 41 }, new User { Name = "Ann Other" });
        session.Commit();
        johnId = john.Id;
        Console.WriteLine($"John's key is {johnId}");
    }

    Heading("Query with captured locals of the top-level statements");
    var minAge = 18;
    var name = "Jane Roe";
    using (var session = engine.OpenSession())
    {
        var adults = session.Query<User>()
            .Where(u => u.Age >= minAge && (u.Name == name || u.Id == johnId))
            .OrderByDescending(u => u.Age)
            .Select(u => new { u.Id, u.Name })
            .ToList();
        foreach (var adult in adults)
        {
            Console.WriteLine($"{adult.Id}: {adult.Name}");
        }
    }

    Heading("Get and change in a transaction, asynchronously");
    await using (var session = engine.OpenSession())
    {
        await using var transaction = await session.BeginAsync();
        var john = await session.GetRequiredAsync<User>(johnId);
        john.Age++;
        await transaction.CommitAsync();
    }

    Heading("A change that is not committed is undone");
    using (var session = engine.OpenSession())
    {
        using (session.Begin())
        {
            session.GetRequired<User>(johnId).Age = 99;
            session.Flush();
        }
        Console.WriteLine(session.GetRequired<User>(johnId).Age);
    }

    Heading("Raw SQL");
    await using (var session = engine.OpenSession())
    {
        var changed = await session.ExecuteAsync($"UPDATE users SET age = age + 1 WHERE id = {johnId}");
        await session.CommitAsync();
        Console.WriteLine($"{changed} row changed");
        var (count, oldest) = await session.Sql<(long Count, int? Oldest)>($"SELECT count(*), max(age) FROM users").SingleAsync();
        Console.WriteLine($"{count} users, the oldest is {oldest}");
    }
}

using (var engine = Databases.OpenOther(args))
{
    engine.DropAll();
    engine.CreateAll();
    Heading("Every shape of capture");
    Captures.Run(engine);
    await AsyncCaptures.RunAsync(engine);
    Heading("Results");
    await Results.RunAsync(engine);
    Heading("Mapping");
    Mappings.Run(engine);
    Heading("Units of work");
    await UnitsOfWork.RunAsync(engine);
    Heading("Schema");
    Schemas.Run(engine);
}

static void Heading(string text) => Console.WriteLine($"\n# {text}");

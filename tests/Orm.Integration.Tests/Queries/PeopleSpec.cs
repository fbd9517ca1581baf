using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Queries.Entities;

namespace Orm.Integration.Tests.Queries;

/// <summary>Five people whose values differ in what conditions and orders tell apart.</summary>
public abstract class PeopleSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    protected static Guid Token { get; } = Guid.Parse("0198f2b4-1111-7000-8000-00000000000a");

    protected static DateTime Noon { get; } = new(2024, 2, 29, 12, 0, 0, 123, DateTimeKind.Utc);

    /// <summary>The same rows as objects, to compare with what LINQ to Objects makes of a lambda.</summary>
    protected Person[] People { get; } =
    [
        new() { Id = 1, Name = "ann", Nick = "A", Age = 30, Active = true, Vip = true, Balance = 9m, Limit = 10m, Score = 0.5, Grade = 'a', Mood = Mood.Merry, Was = Mood.Grim, Token = Token, Serial = Token, Created = Noon, Opens = new(2024, 1, 1, 8, 0, 0), Born = new(1994, 5, 1), Pause = TimeSpan.FromDays(2) },
        new() { Id = 2, Name = "Bob", Nick = null, Age = null, Active = false, Vip = null, Balance = 10m, Limit = null, Score = -1, Grade = 'b', Mood = Mood.Calm, Was = null, Created = Noon.AddHours(1) },
        new() { Id = 3, Name = "Ärne", Nick = "ann", Age = 20, Active = true, Vip = false, Balance = 10.50m, Limit = 9.5m, Score = 2, Grade = 'c', Mood = Mood.Grim, Was = Mood.Calm, Born = new(2004, 5, 1) },
        new() { Id = 4, Name = "cy", Nick = "cy", Age = 30, Active = false, Vip = true, Balance = -100m, Limit = 100m, Score = 2, Grade = 'B', Mood = Mood.Merry, Was = Mood.Merry, Photo = [1] },
        new() { Id = 5, Name = "O'Hara", Nick = "%", Age = 3, Active = true, Vip = null, Balance = 79228162514264337593543950335m, Limit = 0.1m, Score = double.MaxValue, Grade = 'z' },
    ];

    protected async Task<Session> OpenWithPeople()
    {
        await Store([.. People]);
        return Engine.OpenSession();
    }

    protected static int[] Ids(Query<Person> query) => [.. query.ToList().Select(person => person.Id).Order()];
}

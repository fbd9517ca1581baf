using Orm;

namespace Consumer;

/// <summary>Values that reach a lambda in every way that C# knows: the generated code finds them in what the compiler made of it.</summary>
static class Captures
{
    const int ConstantAge = 20;
    internal static int staticAge = 20;

    internal static int StaticAge => staticAge;

    public static void Run(Engine engine)
    {
        using var session = engine.OpenSession();
        session.AddRange(People());
        session.Commit();

        Nothing(session);
        Locals(session);
        Scopes(session);
        Variables(session);
        Members(session);
        Functions(session);
        session.Transaction(s => Parameters(s, 20, "Bob"));
        Generic(session, "Bob");
        new Finder(session, 20).Run();
        new GenericFinder<string>(session, "Bob").Run("Cid");
        new DerivedFinder(session).Run();
        new Outer(session).Run();
        new FileLocal(20).Run(session);
        new PrimaryRecord(20).Run(session);
        Show("extension member", session.Query<User>().NotYoungerThan(20));
        Show("extension method", session.Query<User>().Named("Bob"));
        Show("field initializer", new Initialized().Adults(session));
        Show("iterator", Iterate(session, 20).Last());
    }

    static IEnumerable<User> People() =>
    [
        new() { Name = "Ann", Age = 10 },
        new() { Name = "Bob", Age = 20 },
        new() { Name = "Cid", Age = 30, IsActive = false },
        new() { Name = "Dan" },
    ];

    static void Nothing(Session session)
    {
        Show("nothing", session.Query<User>().Where(u => u.Age >= 20));
        Show("a constant", session.Query<User>().Where(u => u.Age >= ConstantAge));
        Show("a static field", session.Query<User>().Where(u => u.Age >= staticAge));
        Show("a static property", session.Query<User>().Where(u => u.Age >= StaticAge));
        Show("passed", session.Query<User>().Where(20, static (u, min) => u.Age >= min));
        Show("passed, two", session.Query<User>().Where((Min: 15, Max: 25), static (u, range) => u.Age >= range.Min && u.Age <= range.Max));
        Show("a bool", session.Query<User>().Where(u => !u.IsActive));
        Show("null", session.Query<User>().Where(u => u.Age == null));
    }

    static void Locals(Session session)
    {
        var minAge = 20;
        var name = "Bob";
        int? none = null;
        var @class = 20;
        Show("a local", session.Query<User>().Where(u => u.Age >= minAge));
        Show("two locals", session.Query<User>().Where(u => u.Age >= minAge && u.Name == name));
        Show("a local twice", session.Query<User>().Where(u => u.Age == minAge || u.Id == minAge));
        Show("a local that is null", session.Query<User>().Where(u => u.Age == none));
        Show("a local that is not", session.Query<User>().Where(u => u.Age != none));
        Show("a local named like a keyword", session.Query<User>().Where(u => u.Age >= @class));
        minAge = 30;
        Show("a local as it is now", session.Query<User>().Where(u => u.Age >= minAge));
    }

    static void Scopes(Session session)
    {
        var minAge = 15;
        for (var i = 0; i < 1; i++)
        {
            var maxAge = minAge + 10;
            foreach (var active in new[] { true })
            {
                Show("locals of three scopes", session.Query<User>().Where(u => u.Age >= minAge && u.Age <= maxAge && u.IsActive == active));
            }
        }

        for (var age = 20; age < 21; age++)
        {
            Show("a for variable", session.Query<User>().Where(u => u.Age == age));
        }

        {
            var hidden = 20;
            Show("one of two of the same name", session.Query<User>().Where(u => u.Age == hidden));
        }

        {
            var hidden = 30;
            Show("the other", session.Query<User>().Where(u => u.Age == hidden));
        }
    }

    static void Variables(Session session)
    {
        if (int.TryParse("20", out var parsed))
        {
            Show("an out variable", session.Query<User>().Where(u => u.Age == parsed));
        }

        if ((object)20 is int matched)
        {
            Show("a pattern's variable", session.Query<User>().Where(u => u.Age == matched));
        }

        var (first, second) = (20, 30);
        Show("a deconstruction's variables", session.Query<User>().Where(u => u.Age == first || u.Age == second));

        switch (20)
        {
            case var switched:
                Show("a case's variable", session.Query<User>().Where(u => u.Age == switched));
                break;
        }

        _ = 20 switch
        {
            var armed => Shown("an arm's variable", session.Query<User>().Where(u => u.Age == armed)),
        };

        try
        {
            throw new InvalidOperationException("Bob");
        }
        catch (InvalidOperationException exception)
        {
            Show("an exception's member", session.Query<User>().Where(u => u.Name == exception.Message));
        }
    }

    static void Members(Session session)
    {
        var filter = new Filter { MinAge = 20, Inner = new Filter { MinAge = 30 } };
        var bob = session.Query<User>().Where(u => u.Name == "Bob").Single();
        var got = session.GetRequired<User>(bob.Id);
        Show("a member of a local", session.Query<User>().Where(u => u.Age >= filter.MinAge));
        Show("a member's member", session.Query<User>().Where(u => u.Age >= filter.Inner.MinAge));
        Show("a member of an entity", session.Query<User>().Where(u => u.Id == got.Id));
        Show("a partial property of an entity", session.Query<User>().Where(u => u.Age == got.Age));
    }

    static void Functions(Session session)
    {
        var minAge = 20;
        Show("a local function", Local(20));
        Show("a local function with an outer local", Mixed(25));
        Func<int, Query<User>> lambda = max => session.Query<User>().Where(u => u.Age >= minAge && u.Age <= max);
        Show("a lambda in a lambda", lambda(25));
        Func<Func<Query<User>>> twice = () => () => session.Query<User>().Where(u => u.Age >= minAge);
        Show("a lambda in a lambda in a lambda", twice()());

        Query<User> Local(int age) => session.Query<User>().Where(u => u.Age >= age);

        Query<User> Mixed(int max)
        {
            var min = minAge;
            return session.Query<User>().Where(u => u.Age >= min && u.Age <= max && u.Age >= minAge);
        }
    }

    static void Parameters(Session session, int minAge, in string name)
    {
        var copy = name;
        Show("a parameter", session.Query<User>().Where(u => u.Age >= minAge));
        Show("a parameter and a local", session.Query<User>().Where(u => u.Age >= minAge && u.Name == copy));
    }

    static void Generic<T>(Session session, T name)
        where T : class
    {
        var minAge = 20;
        var text = name as string;
        Show("a generic method", session.Query<User>().Where(u => u.Age >= minAge && u.Name == text));
        if (typeof(T) == typeof(string))
        {
            Generic<object>(session, "Cid");
        }
    }

    static IEnumerable<Query<User>> Iterate(Session session, int minAge)
    {
        yield return session.Query<User>();
        var maxAge = minAge + 5;
        yield return session.Query<User>().Where(u => u.Age >= minAge && u.Age <= maxAge);
    }

    public static void Show(string shape, Query<User> query)
        => Console.WriteLine($"{shape}: {string.Join(' ', query.OrderBy(u => u.Id).ToList().Select(user => user.Name))}");

    static bool Shown(string shape, Query<User> query)
    {
        Show(shape, query);
        return true;
    }

    internal sealed class Filter
    {
        public int MinAge { get; init; }

        public Filter Inner { get => field ?? this; init; }
    }
}

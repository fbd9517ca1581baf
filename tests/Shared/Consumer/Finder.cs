using Orm;

namespace Consumer;

/// <summary>Captures of an object whose method holds the lambda: fields, properties, primary-constructor parameters, alone and beside locals.</summary>
partial class Finder(Session session, int minAge)
{
    readonly int maxAge = 25;
    internal static readonly string bob = "Bob";

    int MinAge { get; } = 20;

    public void Run()
    {
        var name = "Bob";
        Captures.Show("a field", session.Query<User>().Where(u => u.Age <= maxAge));
        Captures.Show("this's field", session.Query<User>().Where(u => u.Age <= this.maxAge));
        Captures.Show("a property", session.Query<User>().Where(u => u.Age >= MinAge));
        Captures.Show("a primary-constructor parameter", session.Query<User>().Where(u => u.Age >= minAge));
        Captures.Show("a field and a static field", session.Query<User>().Where(u => u.Age <= maxAge && u.Name == bob));
        Captures.Show("a field and a local", session.Query<User>().Where(u => u.Age <= maxAge && u.Name == name));
        Captures.Show("a parameter of the class, a property and a local", session.Query<User>().Where(u => u.Age >= minAge && u.Age >= MinAge && u.Name == name));
        foreach (var age in new[] { 20 })
        {
            Captures.Show("a field, a local and an inner local", session.Query<User>().Where(u => u.Age <= maxAge && u.Name == name && u.Age == age));
        }
    }
}

class BaseFinder
{
    protected int minAge = 20;

    protected int MaxAge { get; set; } = 25;
}

sealed class DerivedFinder(Session session) : BaseFinder
{
    public void Run()
    {
        Captures.Show("a base class's field", session.Query<User>().Where(u => u.Age >= minAge));
        Captures.Show("a base class's property", session.Query<User>().Where(u => u.Age >= minAge && u.Age <= MaxAge));
    }
}

sealed class GenericFinder<T>(Session session, T name)
    where T : class
{
    readonly int minAge = 20;

    public void Run<TOther>(TOther other)
        where TOther : class
    {
        var text = name as string;
        var otherText = other as string;
        Captures.Show("a generic class", session.Query<User>().Where(u => u.Name == text || u.Name == otherText));
        var age = minAge;
        Captures.Show("a generic class's field, copied", session.Query<User>().Where(u => u.Age >= age));
    }
}

sealed class Outer(Session session)
{
    public void Run() => new Inner { MinAge = 20 }.Run(session);

    sealed class Inner
    {
        public required int MinAge { private get; init; }

        public void Run(Session session)
        {
            var age = MinAge;
            Captures.Show("a private nested class", session.Query<User>().Where(u => u.Age >= age));
        }
    }
}

file sealed class FileLocalBase
{
    public int MinAge = 20;
}

sealed class FileLocal(int minAge)
{
    public void Run(Session session)
    {
        var local = new FileLocalBase();
        var age = local.MinAge;
        Captures.Show("beside a file-local type", session.Query<User>().Where(u => u.Age >= minAge && u.Age >= age));
        FileLocalFinder.Run(session, 20);
    }
}

file static class FileLocalFinder
{
    public static void Run(Session session, int minAge)
        => Captures.Show("in a file-local type", session.Query<User>().Where(u => u.Age >= minAge));
}

sealed record PrimaryRecord(int MinAge)
{
    public void Run(Session session) => Captures.Show("a record's property", session.Query<User>().Where(u => u.Age >= MinAge));
}

sealed class Initialized
{
    public readonly Func<Session, Query<User>> Adults = session =>
    {
        var minAge = 20;
        return session.Query<User>().Where(u => u.Age >= minAge);
    };
}

static class UserQueries
{
    extension(Query<User> users)
    {
        public Query<User> NotYoungerThan(int minAge) => users.Where(u => u.Age >= minAge);
    }

    public static Query<User> Named(this Query<User> users, string name) => users.Where(u => u.Name == name);
}

using Orm.Drivers;
using Orm.Querying;
using Orm.Runtime.Tests.Sessions.Entities;
using Orm.Runtime.Tests.Sessions.Fakes;
using Orm.Sessions;

namespace Orm.Runtime.Tests.Sessions;

/// <summary>A session over a driver that writes down what reaches it.</summary>
public abstract class SessionTest : IDisposable
{
    private readonly List<IDisposable> opened = [];

    private protected SessionTest()
    {
        Engine = Keep(new Engine(Driver));
        Session = Keep(Engine.OpenSession());
    }

    private protected ScriptedDriver Driver { get; } = new();

    private protected Engine Engine { get; }

    private protected Session Session { get; }

    public void Dispose()
    {
        opened.Reverse();
        opened.ForEach(each => each.Dispose());
        Assert.Equal(0, Driver.Rented);
        GC.SuppressFinalize(this);
    }

    private protected Session Open(OrmSessionOptions? options = null) => Keep(Engine.OpenSession(options));

    private protected T Keep<T>(T disposable) where T : IDisposable
    {
        opened.Add(disposable);
        return disposable;
    }

    /// <summary>A user that the session has read.</summary>
    private protected User Loaded(int id = 1, string name = "Ada", int? age = 30, string? email = null)
    {
        Driver.Answer($"FROM users WHERE id", [id, name, age, email]);
        var user = Session.GetRequired<User>(id);
        Driver.Answer($"FROM users WHERE id");
        Driver.Sent.Clear();
        return user;
    }

    private protected static User NewUser(string name = "Ada") => new() { Name = name };

    /// <summary>Sends a user's statement as a raw one would be.</summary>
    private protected static int Execute(Session session, string sql, StatementKind kind = StatementKind.Once)
        => session.RunForRowCountAsync("Execute", new Statement(sql, kind), default(NoArguments), Io.Sync, default).GetAwaiter().GetResult();
}

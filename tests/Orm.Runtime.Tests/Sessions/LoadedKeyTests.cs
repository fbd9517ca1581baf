using Orm.Runtime.Tests.Sessions.Entities;

namespace Orm.Runtime.Tests.Sessions;

/// <summary>
/// A loaded object is found by its key without passing the gate. Asked for twice, the identity map is ready for the third time: what
/// stands against using the session must hold then, too.
/// </summary>
public sealed class LoadedKeyTests : SessionTest
{
    [Fact]
    public void Loaded_object_is_found_without_SQL()
    {
        var user = Ready();
        Assert.Same(user, Session.Get<User>(1));
        Assert.Same(user, Session.GetRequired<User>(1));
        Assert.Empty(Driver.Sent);
    }

    [Fact]
    public async Task Loaded_object_is_found_without_SQL_asynchronously()
    {
        var user = Ready();
        Assert.Same(user, await Session.GetAsync<User>(1));
        Assert.Same(user, await Session.GetRequiredAsync<User>(1));
        Assert.Empty(Driver.Sent);
    }

    [Fact]
    public void Failed_transaction_refuses_a_loaded_object_until_Rollback()
    {
        Ready();
        Driver.Failures["INSERT"] = new UniqueViolationException("UNIQUE failed.");
        Session.Add(NewUser());
        Assert.Throws<UniqueViolationException>(Session.Flush);
        Assert.Throws<SessionInactiveException>(() => Session.Get<User>(1));
        Assert.Throws<SessionInactiveException>(() => Session.GetRequired<User>(1));
        Assert.Throws<SessionInactiveException>(() => Session.Get<User>(1));
        Session.Rollback();
    }

    [Fact]
    public void Disposed_session_refuses_a_loaded_object()
    {
        Ready();
        Session.Dispose();
        Assert.Throws<ObjectDisposedException>(() => Session.Get<User>(1));
    }

    [Fact]
    public void Disposed_engine_refuses_a_loaded_object()
    {
        Ready();
        Engine.Dispose();
        Assert.Throws<ObjectDisposedException>(() => Session.Get<User>(1));
    }

    [Fact]
    public async Task Cancelled_token_refuses_a_loaded_object()
    {
        Ready();
        var getting = Session.GetAsync<User>(1, new CancellationToken(canceled: true));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => getting.AsTask());
        Assert.True(getting.IsCanceled);
    }

    [Fact]
    public void Expired_object_is_read_again()
    {
        var user = Ready();
        Session.Expire(user);
        Driver.Answer("FROM users WHERE id", [1, "Bea", 31, null]);
        Assert.Same(user, Session.Get<User>(1));
        Assert.Equal("Bea", user.Name);
        Assert.Single(Driver.Sent);
    }

    [Fact]
    public void Object_that_left_the_session_is_read_again()
    {
        var user = Ready();
        Session.Expunge(user);
        Driver.Answer("FROM users WHERE id", [1, "Bea", 31, null]);
        Assert.NotSame(user, Session.Get<User>(1));
        Assert.Single(Driver.Sent);
    }

    private User Ready()
    {
        var user = Loaded();
        Assert.Same(user, Session.Get<User>(1));
        return user;
    }
}

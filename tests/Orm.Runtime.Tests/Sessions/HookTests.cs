using Orm.Runtime.Tests.Sessions.Entities;

namespace Orm.Runtime.Tests.Sessions;

/// <summary>Sentences 13 and 59.</summary>
public sealed class HookTests : SessionTest
{
    [Fact]
    public void Hooks_run_in_their_order()
    {
        var order = new List<string>();
        Session.BeforeCommit += _ => order.Add("before commit");
        Session.BeforeFlush += _ => order.Add("before flush");
        Session.AfterFlush += _ => order.Add("after flush");
        Session.AfterCommit += _ => order.Add("after commit");
        Session.AfterRollback += _ => order.Add("after rollback");
        Session.Add(NewUser());
        Session.Commit();
        Assert.Equal(["before commit", "before flush", "after flush", "after commit"], order);
        order.Clear();
        Session.Add(NewUser());
        Session.Flush();
        Session.Rollback();
        Assert.Equal(["before flush", "after flush", "after rollback"], order);
    }

    [Fact]
    public void Nothing_to_do_runs_no_hook()
    {
        Session.BeforeCommit += _ => Assert.Fail();
        Session.BeforeFlush += _ => Assert.Fail();
        Session.AfterCommit += _ => Assert.Fail();
        Session.AfterRollback += _ => Assert.Fail();
        Session.Flush();
        Session.Commit();
        Session.Rollback();
    }

    [Fact]
    public void What_a_flush_hook_adds_is_part_of_the_flush()
    {
        Session.BeforeFlush += session =>
        {
            session.Get<User>(7);
            session.Add(NewUser("from the hook"));
        };
        Session.Add(NewUser());
        Session.Flush();
        Assert.Equal(2, Driver.Sent.Count(sent => sent.StartsWith("INSERT", StringComparison.Ordinal)));
    }

    [Fact]
    public void SQL_in_an_after_commit_hook_is_an_error()
    {
        Session.AfterCommit += session => session.Get<User>(7);
        Session.Add(NewUser());
        Assert.Contains("AfterCommit", Assert.Throws<OrmException>(Session.Commit).Message, StringComparison.Ordinal);
        Assert.Equal("COMMIT", Driver.Sent[^1]);
        Assert.False(Session.InTransaction);
    }

    [Fact]
    public void Flush_inside_a_flush_hook_is_an_error()
    {
        Session.BeforeFlush += session => session.Flush();
        Session.Add(NewUser());
        Assert.Contains("BeforeFlush", Assert.Throws<OrmException>(Session.Flush).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Engine_wide_hooks_are_subscribed_when_a_session_is_opened()
    {
        var flushes = 0;
        using var engine = new Engine(Driver, new OrmOptions { SessionOpened = session => session.AfterFlush += _ => flushes++ });
        using var session = engine.OpenSession();
        session.Add(NewUser());
        session.Commit();
        Assert.Equal(1, flushes);
    }
}

using Orm.Runtime.Tests.Sessions.Entities;

namespace Orm.Runtime.Tests.Sessions;

/// <summary>Sentences 37, 38, 40 and 41.</summary>
public sealed class RollbackTests : SessionTest
{
    [Fact]
    public void After_a_commit_objects_keep_their_values_and_no_SQL_is_sent()
    {
        var user = Loaded(7);
        user.Age = 31;
        Session.Commit();
        Driver.Sent.Clear();
        Assert.Equal(31, user.Age);
        Assert.Same(user, Session.Get<User>(7));
        Assert.Empty(Driver.Sent);
    }

    [Fact]
    public void With_ExpireOnCommit_a_commit_expires_every_object()
    {
        var session = Open(new OrmSessionOptions { ExpireOnCommit = true });
        Driver.Answer("FROM users WHERE id", [7, "Ada", 30, null]);
        var user = session.GetRequired<User>(7);
        session.Commit();
        Driver.Sent.Clear();
        Driver.Answer("FROM users WHERE id", [7, "Ada", 99, null]);
        Assert.Equal(30, user.Age);
        Assert.Empty(Driver.Sent);
        Assert.Same(user, session.Get<User>(7));
        Assert.Equal(99, user.Age);
    }

    [Fact]
    public void Rollback_restores_flushed_and_unflushed_changes()
    {
        var user = Loaded(7);
        user.Age = 31;
        Session.Flush();
        user.Age = 32;
        user.Name = "Grace";
        Session.Rollback();
        Assert.Equal((30, "Ada"), (user.Age, user.Name));
        Assert.Equal(EntityState.Persistent, Session.StateOf(user));
        Assert.Empty(Session.Dirty);
    }

    [Fact]
    public void Rollback_restores_plain_objects_too()
    {
        Driver.Answer("FROM tags", [7, "a", new byte[] { 1 }]);
        var tag = Session.GetRequired<Tag>(7);
        tag.Name = "b";
        Session.Flush();
        tag.Data![0] = 2;
        Session.Rollback();
        Assert.Equal("a", tag.Name);
        Assert.Equal([1], tag.Data);
        Driver.Sent.Clear();
        Session.Flush();
        Assert.Empty(Driver.Sent);
    }

    [Fact]
    public void Rollback_restores_unflushed_changes_of_plain_objects()
    {
        Driver.Answer("FROM tags", [7, "a", new byte[] { 1 }]);
        var tag = Session.GetRequired<Tag>(7);
        tag.Data![0] = 2;
        Session.Rollback();
        Assert.Equal([1], tag.Data);
    }

    [Fact]
    public void Values_changed_in_place_after_a_rollback_are_flushed()
    {
        Driver.Answer("FROM pages", [7, 4, new byte[] { 1 }, "draft"]);
        var page = Session.GetRequired<Page>(7);
        page.Body![0] = 2;
        Session.Flush();
        Session.Rollback();
        Assert.Equal([1], page.Body);
        page.Body![0] = 3;
        page.Status = "final";
        Session.Flush();
        Assert.StartsWith("UPDATE pages SET version = $1, body = $2, status = $3", Driver.Sent[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_rollback_the_next_read_takes_the_rows_values()
    {
        var user = Loaded(7);
        Session.Rollback();
        Driver.Answer("FROM users WHERE id", [7, "Ada", 99, null]);
        Assert.Same(user, Session.Get<User>(7));
        Assert.Equal(99, user.Age);
        Driver.Sent.Clear();
        Session.Flush();
        Assert.Empty(Driver.Sent);
    }

    [Fact]
    public void A_change_made_to_an_expired_object_survives_its_reading()
    {
        var user = Loaded(7);
        Session.Rollback();
        user.Name = "Grace";
        Driver.Answer("FROM users WHERE id", [7, "Ada", 99, null]);
        using (Session.NoAutoFlush())
        {
            Session.Get<User>(7);
        }

        Assert.Equal(("Grace", 99), (user.Name, user.Age));
        Session.Flush();
        Assert.Equal("UPDATE users SET name = $1 WHERE id = $2 ['Grace', 7]", Driver.Sent[^1]);
    }

    [Fact]
    public void Expired_object_whose_row_is_gone_leaves_the_session()
    {
        var user = Loaded(7);
        Session.Rollback();
        Assert.Null(Session.Get<User>(7));
        Assert.Equal(EntityState.Detached, Session.StateOf(user));
    }

    [Fact]
    public void After_a_rollback_deleted_objects_are_persistent_and_added_ones_transient()
    {
        var deleted = Loaded(7);
        var removed = Loaded(8);
        var inserted = NewUser();
        var pending = NewUser();
        Session.Remove(deleted);
        Session.Add(inserted);
        Session.Flush();
        Session.Remove(removed);
        Session.Add(pending);
        Session.Rollback();
        Assert.All([deleted, removed], user => Assert.Equal(EntityState.Persistent, Session.StateOf(user)));
        Assert.All([inserted, pending], user => Assert.Equal(EntityState.Transient, Session.StateOf(user)));
        Assert.NotEqual(0, inserted.Id);
        Driver.Sent.Clear();
        Session.Flush();
        Assert.Empty(Driver.Sent);
        Driver.Answer("FROM users WHERE id", [7, "Ada", 30, null]);
        Assert.Same(deleted, Session.Get<User>(7));
    }

    [Fact]
    public void Object_whose_insert_was_rolled_back_asks_for_a_new_key()
    {
        var user = NewUser();
        Session.Add(user);
        Session.Flush();
        Session.Rollback();
        Session.Add(user);
        Driver.Sent.Clear();
        Session.Flush();
        Assert.StartsWith("INSERT INTO users (name, age, email)", Driver.Sent[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Version_number_is_restored()
    {
        Driver.Answer("FROM pages", [7, 4, null, "draft"]);
        var page = Session.GetRequired<Page>(7);
        page.Status = "final";
        Session.Flush();
        Assert.Equal(5, page.Version);
        Session.Rollback();
        Assert.Equal(4, page.Version);
    }

    [Fact]
    public void Object_loaded_inside_keeps_what_it_loaded()
    {
        Session.Begin();
        Driver.Answer("FROM users WHERE id", [7, "Ada", 30, null]);
        var user = Session.GetRequired<User>(7);
        Session.Rollback();
        Assert.Equal(30, user.Age);
        Assert.Equal(EntityState.Persistent, Session.StateOf(user));
    }

    [Fact]
    public void Dispose_makes_uncommitted_inserts_transient_again()
    {
        var user = NewUser();
        Session.Add(user);
        Session.Flush();
        Session.Dispose();
        Assert.Equal(EntityState.Transient, Open().StateOf(user));
    }
}

using Orm.Runtime.Tests.Sessions.Entities;

namespace Orm.Runtime.Tests.Sessions;

/// <summary>Sentences 21 to 33.</summary>
public sealed class IdentityTests : SessionTest
{
    [Fact]
    public void Object_added_twice_is_inserted_once()
    {
        var user = NewUser();
        Session.AddRange(user, user);
        Session.Flush();
        Assert.Single(Driver.Sent, sent => sent.StartsWith("INSERT", StringComparison.Ordinal));
    }

    [Fact]
    public void Adding_a_persistent_object_does_nothing()
    {
        var user = Loaded();
        Session.Add(user);
        Session.Flush();
        Assert.Empty(Driver.Sent);
    }

    [Fact]
    public void Object_of_a_live_session_cannot_be_added_or_removed_in_another()
    {
        var user = Loaded();
        var other = Open();
        Assert.Contains("another session", Assert.Throws<OrmException>(() => other.Add(user)).Message, StringComparison.Ordinal);
        Assert.Contains("another session", Assert.Throws<OrmException>(() => other.Remove(user)).Message, StringComparison.Ordinal);
        Assert.Equal(EntityState.Detached, other.StateOf(user));
    }

    [Fact]
    public void Detached_object_with_a_key_that_the_session_holds_is_refused()
    {
        var user = Loaded();
        Session.Dispose();
        var other = Open();
        Driver.Answer("FROM users WHERE id", [1, "Ada", 30, null]);
        other.Get<User>(1);
        Assert.Contains("id = ?", Assert.Throws<OrmException>(() => other.Add(user)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Detached_object_changed_and_added_again_is_updated()
    {
        var user = Loaded();
        Session.Dispose();
        user.Age = 31;
        var other = Open();
        other.Add(user);
        Assert.Equal(EntityState.Persistent, other.StateOf(user));
        other.Flush();
        Assert.Equal("UPDATE users SET age = $1 WHERE id = $2 [31, 1]", Driver.Sent[^1]);
    }

    [Fact]
    public void Remove_of_a_transient_or_pending_object_says_so()
    {
        var user = NewUser();
        Assert.Contains("transient", Assert.Throws<OrmException>(() => Session.Remove(user)).Message, StringComparison.Ordinal);
        Session.Add(user);
        Assert.Contains("pending", Assert.Throws<OrmException>(() => Session.Remove(user)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Detached_object_is_removed_without_loading_it()
    {
        var user = Loaded();
        Session.Dispose();
        var other = Open();
        other.Remove(user);
        other.Flush();
        Assert.Equal(["BEGIN", "DELETE FROM users WHERE id = $1 [1]"], Driver.Sent);
    }

    [Fact]
    public void Add_after_Remove_cancels_the_removal()
    {
        var user = Loaded();
        Session.Remove(user);
        Session.Add(user);
        Assert.Equal(EntityState.Persistent, Session.StateOf(user));
        Session.Flush();
        Assert.Empty(Driver.Sent);
        Session.Remove(user);
        Session.Add(user);
        Session.Remove(user);
        Session.Flush();
        Assert.Single(Driver.Sent, sent => sent.StartsWith("DELETE", StringComparison.Ordinal));
    }

    [Fact]
    public void Row_read_twice_is_one_instance_and_two_in_two_sessions()
    {
        var user = Loaded();
        Driver.Answer("FROM users WHERE id", [1, "Ada", 30, null]);
        Assert.Same(user, Session.Get<User>(1, RowLock.Update));
        Assert.NotSame(user, Open().Get<User>(1));
    }

    [Fact]
    public void States_are_told_and_listed()
    {
        var loaded = Loaded(11);
        var removed = Loaded(12);
        var added = NewUser();
        Assert.Equal(EntityState.Transient, Session.StateOf(added));
        Session.Add(added);
        loaded.Age = 31;
        Session.Remove(removed);
        Assert.Equal(
            [EntityState.Pending, EntityState.Persistent, EntityState.Deleted],
            new[] { Session.StateOf(added), Session.StateOf(loaded), Session.StateOf(removed) });
        Assert.Equal([added], Session.New);
        Assert.Equal([loaded], Session.Dirty);
        Assert.Equal([removed], Session.Deleted);
        Session.Commit();
        Assert.Equal(
            [EntityState.Persistent, EntityState.Persistent, EntityState.Detached],
            new[] { Session.StateOf(added), Session.StateOf(loaded), Session.StateOf(removed) });
        Assert.Empty(Session.New.Concat(Session.Dirty).Concat(Session.Deleted));
        Session.Dispose();
        Assert.Equal(EntityState.Detached, Session.StateOf(loaded));
    }

    [Fact]
    public void Copy_made_by_with_is_transient()
    {
        Driver.Answer("FROM lines", [1, "pen", 2]);
        var line = Session.GetRequired<Line>(1, "pen");
        var copy = line with { Item = "ink" };
        Assert.Equal(EntityState.Transient, Session.StateOf(copy));
        copy.Quantity = 5;
        Driver.Sent.Clear();
        Session.Add(copy);
        Session.Flush();
        Assert.Equal(["BEGIN", "INSERT INTO lines (order_id, item, quantity) VALUES ($1, $2, $3) [1, 'ink', 5]"], Driver.Sent);
    }

    [Fact]
    public void Get_of_a_loaded_key_sends_no_SQL()
    {
        var user = Loaded();
        Assert.Same(user, Session.Get<User>(1));
        Assert.Empty(Driver.Sent);
    }

    [Fact]
    public void Missing_row_gives_null_and_is_asked_for_again()
    {
        Assert.Null(Session.Get<User>(1));
        Assert.Null(Session.Get<User>(1));
        Assert.Equal(2, Driver.Sent.Count);
    }

    [Fact]
    public void Get_that_must_ask_finds_a_pending_object_by_its_flush()
    {
        var tag = new Tag { Id = 3, Name = "new" };
        Session.Add(tag);
        Assert.Same(tag, Session.Get<Tag>(3));
        Assert.Equal(["BEGIN", "INSERT INTO tags (id, name, data) VALUES ($1, $2, $3) [3, 'new', NULL]"], Driver.Sent);
    }

    [Fact]
    public void Get_with_a_lock_always_asks_and_begins_a_transaction()
    {
        var user = Loaded();
        Driver.Answer("FROM users WHERE id", [1, "Ada", 31, null]);
        Assert.Same(user, Session.Get<User>(1, RowLock.Update));
        Assert.Equal(["BEGIN", "SELECT id, name, age, email FROM users WHERE id = $1 [1]"], Driver.Sent);
        Assert.Equal(31, user.Age);
    }

    [Fact]
    public void Row_lock_is_written_where_the_database_has_one()
    {
        var driver = new Fakes.ScriptedDriver(Dialect.PostgreSql);
        using var engine = new Engine(driver);
        using var session = engine.OpenSession();
        session.Get<User>(1, RowLock.Update);
        Assert.EndsWith("WHERE id = $1 FOR UPDATE [1]", driver.Sent[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Composite_key_is_given_as_its_parts()
    {
        Driver.Answer("FROM lines", [1, "pen", 2]);
        Assert.Equal(2, Session.GetRequired<Line>(1, "pen").Quantity);
        Assert.EndsWith("[1, 'pen']", Driver.Sent[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetRequired_of_a_missing_row_names_entity_and_key()
    {
        var error = Assert.Throws<OrmException>(() => Session.GetRequired<Line>(1, "pen"));
        Assert.Contains("Line with order_id = ?, item = ?", error.Message, StringComparison.Ordinal);
        Assert.Contains("User with id = ?", (await Assert.ThrowsAsync<OrmException>(() => Session.GetRequiredAsync<User>(9).AsTask())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_SensitiveData_the_values_of_the_key_are_told()
    {
        using var engine = new Engine(Driver, new OrmOptions { SensitiveData = true });
        using var session = engine.OpenSession();
        var error = Assert.Throws<OrmException>(() => session.GetRequired<Line>(1, "pen"));
        Assert.Contains("Line with order_id = 1, item = 'pen'", error.Message, StringComparison.Ordinal);
        Driver.Answer("FROM users WHERE id", [5, "Ada", "abc", null]);
        Assert.Contains("row id = 5, holds", Assert.Throws<OrmException>(() => session.Get<User>(5)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Value_that_the_property_cannot_hold_names_entity_column_and_key()
    {
        Driver.Answer("FROM users WHERE id", [5, "Ada", "abc", null]);
        var error = Assert.Throws<OrmException>(() => Session.Get<User>(5));
        Assert.StartsWith("User.Age: column age of users, row id = ?, holds TEXT", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("abc", error.Message, StringComparison.Ordinal);
        Driver.Answer("FROM users WHERE id", [5, "Ada", 1, null]);
        Assert.Equal(1, Session.GetRequired<User>(5).Age);
    }
}

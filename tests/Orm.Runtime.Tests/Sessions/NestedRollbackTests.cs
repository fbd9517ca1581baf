using Orm.Runtime.Tests.Sessions.Entities;

namespace Orm.Runtime.Tests.Sessions;

/// <summary>Sentences 16 and 17: what the rollback of a nested transaction makes of the objects.</summary>
public sealed class NestedRollbackTests : SessionTest
{
    [Fact]
    public void Values_go_back_to_those_of_its_beginning_flushed_or_not()
    {
        var user = Loaded(7);
        user.Age = 31;
        var nested = Session.BeginNested();
        user.Age = 32;
        Session.Flush();
        user.Age = 33;
        user.Name = "Grace";
        nested.Rollback();
        Assert.Equal((31, "Ada"), (user.Age, user.Name));
        Assert.Empty(Session.Dirty);
        Session.Rollback();
        Assert.Equal(30, user.Age);
    }

    [Fact]
    public void Plain_objects_and_values_that_change_in_place_go_back_too()
    {
        Driver.Answer("FROM tags", [7, "a", new byte[] { 1 }]);
        var tag = Session.GetRequired<Tag>(7);
        Driver.Answer("FROM pages", [7, 4, new byte[] { 1 }, "draft"]);
        var page = Session.GetRequired<Page>(7);
        page.Body![0] = 2;
        tag.Data![0] = 2;
        var nested = Session.BeginNested();
        page.Body![0] = 3;
        tag.Data![0] = 3;
        Session.Flush();
        page.Body![0] = 4;
        tag.Data![0] = 4;
        nested.Rollback();
        Assert.Equal((2, 2, 5), (page.Body![0], tag.Data![0], page.Version));
        Driver.Sent.Clear();
        Session.Flush();
        Assert.Empty(Driver.Sent);

        page.Body![0] = 9;
        Session.Flush();
        Assert.Equal("UPDATE pages", Driver.Sent[^1][..12]);
    }

    [Fact]
    public void Untouched_objects_keep_theirs_and_are_not_read_again()
    {
        var user = Loaded(7);
        var nested = Session.BeginNested();
        Session.Add(NewUser());
        Session.Flush();
        nested.Rollback();
        Driver.Sent.Clear();
        Assert.Same(user, Session.Get<User>(7));
        Assert.Empty(Driver.Sent);
    }

    [Fact]
    public void Changed_objects_are_not_read_again_either()
    {
        var user = Loaded(7);
        var nested = Session.BeginNested();
        user.Age = 31;
        Session.Flush();
        nested.Rollback();
        Driver.Sent.Clear();
        Assert.Same(user, Session.Get<User>(7));
        Assert.Empty(Driver.Sent);
        user.Age = 31;
        Session.Flush();
        Assert.Equal(["UPDATE users SET age = $1 WHERE id = $2 [31, 7]"], Driver.Sent);
    }

    [Fact]
    public void Objects_read_inside_keep_what_they_loaded_and_are_read_again()
    {
        var nested = Session.BeginNested();
        Execute(Session, "UPDATE users SET age = 99");
        var user = Loaded(7, age: 99);
        nested.Rollback();
        Assert.Equal((99, EntityState.Persistent), (user.Age, Session.StateOf(user)));
        Driver.Answer("FROM users WHERE id", [7, "Ada", 30, null]);
        Assert.Same(user, Session.Get<User>(7));
        Assert.Equal(30, user.Age);
    }

    [Fact]
    public void Objects_read_again_inside_get_their_values_back_and_are_read_again()
    {
        var user = Loaded(7);
        var nested = Session.BeginNested();
        Driver.Answer("FROM users WHERE id", [7, "Ada", 99, null]);
        Session.Get<User>(7, RowLock.Update);
        Assert.Equal(99, user.Age);
        nested.Rollback();
        Assert.Equal(30, user.Age);
        Driver.Answer("FROM users WHERE id", [7, "Ada", 31, null]);
        Session.Get<User>(7);
        Assert.Equal(31, user.Age);
    }

    [Fact]
    public void Added_objects_are_transient_and_keep_their_values()
    {
        var nested = Session.BeginNested();
        var inserted = NewUser();
        var pending = NewUser("Bea");
        Session.Add(inserted);
        Session.Flush();
        inserted.Age = 3;
        Session.Add(pending);
        nested.Rollback();
        Assert.All([inserted, pending], user => Assert.Equal(EntityState.Transient, Session.StateOf(user)));
        Assert.Equal((1, "Ada", 3), (inserted.Id, inserted.Name, inserted.Age));
        Assert.Empty(Session.New);
        Driver.Sent.Clear();
        Session.Flush();
        Assert.Empty(Driver.Sent);
        Assert.Null(Session.Get<User>(1));

        Session.Add(inserted);
        Session.Commit();
        Assert.Equal("INSERT INTO users (name, age, email) VALUES ($1, $2, $3) ['Ada', 3, NULL]", Driver.Sent[^2]);
        Assert.Equal(2, inserted.Id);
    }

    [Fact]
    public void Removed_objects_are_persistent_again_and_in_the_identity_map()
    {
        var deleted = Loaded(7);
        var removed = Loaded(8);
        var nested = Session.BeginNested();
        Session.Remove(deleted);
        Session.Flush();
        Session.Remove(removed);
        nested.Rollback();
        Assert.All([deleted, removed], user => Assert.Equal(EntityState.Persistent, Session.StateOf(user)));
        Assert.Empty(Session.Deleted);
        Driver.Sent.Clear();
        Assert.Same(deleted, Session.Get<User>(7));
        Assert.Same(removed, Session.Get<User>(8));
        Session.Flush();
        Assert.Empty(Driver.Sent);

        deleted.Age = 31;
        Session.Flush();
        Assert.Equal(["UPDATE users SET age = $1 WHERE id = $2 [31, 7]"], Driver.Sent);
    }

    [Fact]
    public void Object_removed_before_stays_removed()
    {
        var user = Loaded(7);
        Session.Remove(user);
        var nested = Session.BeginNested();
        Assert.Equal(EntityState.Deleted, Session.StateOf(user));
        Session.Add(user);
        Session.Flush();
        Assert.Equal(EntityState.Persistent, Session.StateOf(user));
        nested.Rollback();
        Assert.Equal(EntityState.Deleted, Session.StateOf(user));
        Assert.Null(Session.Get<User>(7));
        Session.Commit();
        Assert.Equal(EntityState.Detached, Session.StateOf(user));
    }

    [Fact]
    public void Row_that_another_object_took_over_is_the_first_one_s_again()
    {
        Driver.Answer("FROM tags", [7, "a", null]);
        var first = Session.GetRequired<Tag>(7);
        var nested = Session.BeginNested();
        Session.Remove(first);
        Session.Flush();
        var second = new Tag { Id = 7, Name = "b" };
        Session.Add(second);
        Session.Flush();
        Assert.Same(second, Session.Get<Tag>(7));
        nested.Rollback();
        Assert.Equal((EntityState.Persistent, EntityState.Transient), (Session.StateOf(first), Session.StateOf(second)));
        Assert.Same(first, Session.Get<Tag>(7));
    }

    [Fact]
    public void Object_that_was_added_again_after_a_rollback_is_transient_again()
    {
        var user = NewUser();
        Session.BeginNested();
        Session.Add(user);
        Session.Rollback();
        var nested = Session.BeginNested();
        Session.Add(user);
        Session.Flush();
        nested.Rollback();
        Assert.Equal(EntityState.Transient, Session.StateOf(user));
    }

    [Fact]
    public void Failed_flush_inside_leaves_nothing_of_itself()
    {
        Driver.Answer("FROM pages", [7, 4, null, "draft"]);
        var page = Session.GetRequired<Page>(7);
        var removed = Loaded(8);
        var nested = Session.BeginNested();
        var added = NewUser();
        Session.Add(added);
        page.Status = "final";
        Session.Remove(removed);
        Driver.Failures["UPDATE"] = new CheckViolationException("CHECK failed.");
        Assert.Throws<CheckViolationException>(Session.Flush);
        Driver.Failures.Clear();
        nested.Dispose();
        Assert.Equal(("draft", 4), (page.Status, page.Version));
        Assert.Equal((EntityState.Transient, EntityState.Persistent), (Session.StateOf(added), Session.StateOf(removed)));
        Driver.Sent.Clear();
        Session.Commit();
        Assert.Equal(["COMMIT"], Driver.Sent);
    }

    [Fact]
    public void Committed_inner_one_is_undone_by_the_outer_one()
    {
        var user = Loaded(7);
        var other = Loaded(8);
        var deleted = Loaded(9);
        var outer = Session.BeginNested();
        other.Age = 40;
        Session.Flush();
        var inner = Session.BeginNested();
        user.Age = 31;
        other.Age = 41;
        Session.Remove(deleted);
        var added = NewUser();
        Session.Add(added);
        inner.Commit();
        Assert.Equal((31, 41), (user.Age, other.Age));
        outer.Rollback();
        Assert.Equal((30, 30), (user.Age, other.Age));
        Assert.Equal((EntityState.Persistent, EntityState.Transient), (Session.StateOf(deleted), Session.StateOf(added)));
    }

    [Fact]
    public void Each_level_goes_back_to_its_own_beginning()
    {
        var user = Loaded(7);
        var added = NewUser();
        var handles = new Stack<Transaction>();
        for (var level = 1; level <= 5; level++)
        {
            handles.Push(Session.BeginNested());
            user.Age = 30 + level;
            if (level == 3)
            {
                Session.Add(added);
            }
        }

        for (var level = 5; level >= 1; level--)
        {
            Assert.Equal(30 + level, user.Age);
            Assert.Equal(level >= 3 ? EntityState.Persistent : EntityState.Transient, Session.StateOf(added));
            handles.Pop().Rollback();
        }

        Assert.Equal(30, user.Age);
        Session.Commit();
        Assert.Equal(30, user.Age);
    }

    [Fact]
    public void Rollback_of_an_outer_one_undoes_the_open_inner_one_too()
    {
        var user = Loaded(7);
        var outer = Session.BeginNested();
        user.Age = 31;
        Session.BeginNested();
        user.Age = 32;
        Session.Flush();
        user.Age = 33;
        outer.Rollback();
        Assert.Equal(30, user.Age);
        Assert.Empty(Session.Dirty);
    }

    [Fact]
    public void Rollback_of_the_session_undoes_what_was_kept_and_what_was_not()
    {
        var user = Loaded(7);
        var other = Loaded(8);
        Session.BeginNested();
        user.Age = 31;
        Session.BeginNested().Commit();
        var nested = Session.BeginNested();
        other.Age = 41;
        Session.Flush();
        nested.Rollback();
        other.Age = 42;
        Session.Flush();
        Session.Rollback();
        Assert.Equal((30, 30), (user.Age, other.Age));
    }

    [Fact]
    public void Commit_after_a_nested_rollback_keeps_the_objects_as_they_are()
    {
        var user = Loaded(7);
        user.Age = 31;
        var nested = Session.BeginNested();
        user.Age = 32;
        Session.Flush();
        nested.Rollback();
        Session.Commit();
        user.Age = 33;
        Session.Flush();
        Session.Rollback();
        Assert.Equal(31, user.Age);
    }

    [Fact]
    public void Object_whose_row_was_found_missing_inside_is_back()
    {
        var user = Loaded(7);
        Session.Rollback();
        var nested = Session.BeginNested();
        Execute(Session, "DELETE FROM users");
        Assert.Null(Session.Get<User>(7));
        Assert.Equal(EntityState.Detached, Session.StateOf(user));
        nested.Rollback();
        Assert.Equal(EntityState.Persistent, Session.StateOf(user));
        Driver.Answer("FROM users WHERE id", [7, "Ada", 31, null]);
        Assert.Same(user, Session.Get<User>(7));
        Assert.Equal(31, user.Age);
    }

    [Theory]
    [InlineData("expunged")]
    [InlineData("disposed")]
    [InlineData("untracked")]
    public void Detached_object_added_inside_is_detached_again_with_the_values_it_had(string how)
    {
        var user = Detached(how);
        user.Age = 31;
        var nested = Session.BeginNested();
        Session.Add(user);
        user.Age = 32;
        Session.Flush();
        user.Age = 33;
        nested.Rollback();
        Assert.Equal((EntityState.Detached, 31), (Session.StateOf(user), user.Age));
        Driver.Sent.Clear();
        user.Age = 34;
        Session.Flush();
        Assert.Empty(Driver.Sent);

        Session.Add(user);
        Session.Flush();
        Assert.Equal(
            how == "untracked" ? "UPDATE users SET name = $1, age = $2, email = $3 WHERE id = $4 ['Ada', 34, NULL, 7]" : "UPDATE users SET age = $1 WHERE id = $2 [34, 7]",
            Assert.Single(Driver.TakeSent()));
        Session.Rollback();
    }

    [Fact]
    public void Detached_object_removed_inside_is_detached_again()
    {
        var user = Detached("expunged");
        var nested = Session.BeginNested();
        Session.Remove(user);
        Session.Flush();
        nested.Rollback();
        Assert.Equal(EntityState.Detached, Session.StateOf(user));
        Session.Add(user);
        Assert.Equal(EntityState.Persistent, Session.StateOf(user));
        Assert.Same(user, Session.Get<User>(7));
    }

    [Fact]
    public void Object_expunged_inside_stays_out_and_is_told_from_its_row()
    {
        var user = Loaded(7);
        var nested = Session.BeginNested();
        user.Age = 31;
        Session.Flush();
        Session.Expunge(user);
        Driver.Answer("FROM users WHERE id", [7, "Ada", 31, null]);
        var other = Session.GetRequired<User>(7);
        nested.Rollback();
        Assert.Equal((EntityState.Detached, EntityState.Persistent), (Session.StateOf(user), Session.StateOf(other)));
        Assert.Equal(31, user.Age);
        Session.Expunge(other);
        Session.Add(user);
        Driver.Sent.Clear();
        Session.Flush();
        Assert.Equal(["UPDATE users SET age = $1 WHERE id = $2 [31, 7]"], Driver.Sent);
    }

    [Fact]
    public void Object_inserted_and_expunged_inside_is_transient()
    {
        var nested = Session.BeginNested();
        var user = NewUser();
        Session.Add(user);
        Session.Flush();
        Session.Expunge(user);
        nested.Rollback();
        Assert.Equal(EntityState.Transient, Session.StateOf(user));
        Session.Add(user);
        Driver.Sent.Clear();
        Session.Flush();
        Assert.Equal(["INSERT INTO users (name, age, email) VALUES ($1, $2, $3) ['Ada', NULL, NULL]"], Driver.Sent);
    }

    [Fact]
    public void Object_deleted_and_expunged_inside_stands_for_its_row_again()
    {
        var user = Loaded(7);
        var nested = Session.BeginNested();
        Session.Remove(user);
        Session.Flush();
        Session.Expunge(user);
        nested.Rollback();
        Session.Add(user);
        Assert.Equal(EntityState.Persistent, Session.StateOf(user));
        user.Age = 31;
        Driver.Sent.Clear();
        Session.Flush();
        Assert.Equal(["UPDATE users SET age = $1 WHERE id = $2 [31, 7]"], Driver.Sent);
    }

    [Fact]
    public void Object_that_another_session_has_taken_over_is_left_to_it()
    {
        var user = Loaded(7);
        var added = NewUser();
        var written = Loaded(8);
        written.Age = 40;
        Session.Flush();
        var nested = Session.BeginNested();
        user.Age = 31;
        Session.Add(added);
        Session.Expunge(added);
        Session.Flush();
        Session.Expunge(user);
        var outer = Open();
        outer.Add(user);
        outer.Add(added);
        nested.Rollback();
        Assert.Equal((EntityState.Persistent, EntityState.Pending), (outer.StateOf(user), outer.StateOf(added)));
        Assert.Equal(31, user.Age);
        Assert.Equal(40, written.Age);
        Session.Rollback();
        Assert.Equal(30, written.Age);
        Assert.Equal(EntityState.Persistent, outer.StateOf(user));
    }

    [Fact]
    public void Object_that_another_session_has_taken_from_before_does_not_shift_what_was_written()
    {
        var left = Loaded(7);
        var user = Loaded(8);
        left.Age = 31;
        Session.Flush();
        var nested = Session.BeginNested();
        Session.Expunge(left);
        Open().Add(left);
        var added = NewUser();
        Session.Add(added);
        user.Age = 41;
        Session.Flush();
        nested.Rollback();
        Session.Rollback();
        Assert.Equal(EntityState.Transient, Session.StateOf(added));
        Assert.Equal((31, 30), (left.Age, user.Age));
    }

    [Fact]
    public void Expired_inside_it_is_read_again_with_the_values_it_had()
    {
        var user = Loaded(7);
        var nested = Session.BeginNested();
        user.Age = 31;
        Session.Expire(user);
        nested.Rollback();
        Assert.Equal(30, user.Age);
        Driver.Answer("FROM users WHERE id", [7, "Ada", 32, null]);
        Assert.Equal(32, Session.GetRequired<User>(7).Age);
    }

    private User Detached(string how)
    {
        Driver.Answer("FROM users WHERE id", [7, "Ada", 30, null]);
        User user;
        switch (how)
        {
            case "disposed":
                using (var other = Engine.OpenSession())
                {
                    user = other.GetRequired<User>(7);
                }

                break;
            case "untracked":
                Driver.Answer("FROM users", [7, "Ada", 30, null]);
                user = Session.Query<User>().AsNoTracking().ToList()[0];
                break;
            default:
                user = Session.GetRequired<User>(7);
                Session.Expunge(user);
                break;
        }

        Driver.Answer("FROM users WHERE id");
        Driver.Sent.Clear();
        return user;
    }

    [Fact]
    public void Without_a_savepoint_nothing_is_remembered_and_one_remembers_only_what_changed()
    {
        var users = Enumerable.Range(1, 50).Select(id => Loaded(id)).ToList();
        users[0].Age = 31;
        Session.Flush();
        Assert.Null(Session.Work.Savepoint);
        Session.BeginNested();
        Assert.Empty(Session.Work.Savepoint!.Images);
        users[1].Age = 31;
        Session.Flush();
        Session.Remove(users[2]);
        Assert.Equal(2, Session.Work.Savepoint.Images.Count);
        Assert.Empty(Session.Work.Savepoint.Loaded);
    }
}

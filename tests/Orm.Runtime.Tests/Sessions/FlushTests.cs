using Orm.Runtime.Tests.Sessions.Entities;

namespace Orm.Runtime.Tests.Sessions;

/// <summary>Sentences 42 to 49 and 51 to 58.</summary>
public sealed class FlushTests : SessionTest
{
    [Fact]
    public void Query_or_raw_statement_first_flushes()
    {
        Session.Add(NewUser());
        Execute(Session, "SELECT 1");
        Assert.Equal(["BEGIN", "INSERT", "SELECT"], Driver.Sent.Select(sent => sent.Split(' ')[0]));
    }

    [Fact]
    public void NoAutoFlush_suspends_it_and_restores_it_after_an_exception()
    {
        Session.Add(NewUser());
        Driver.Failures["nonsense"] = new OrmException("syntax error");
        Assert.Throws<OrmException>(() =>
        {
            using var scope = Session.NoAutoFlush();
            Execute(Session, "SELECT 1");
            Execute(Session, "SELECT nonsense");
        });
        Assert.Equal(["SELECT 1", "SELECT nonsense"], Driver.TakeSent());
        Execute(Session, "SELECT 2");
        Assert.Equal(3, Driver.Sent.Count);
    }

    [Fact]
    public void Failure_inside_an_autoflush_says_that_it_came_from_one()
    {
        Driver.Failures["INSERT"] = new UniqueViolationException("UNIQUE failed.");
        Session.Add(NewUser());
        var error = Assert.Throws<UniqueViolationException>(() => Session.Get<User>(9));
        Assert.Contains("autoflush before Get", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UPDATE_lists_the_changed_columns_only()
    {
        var user = Loaded(7);
        user.Age = 31;
        Session.Flush();
        Assert.Equal("UPDATE users SET age = $1 WHERE id = $2 [31, 7]", Driver.Sent[^1]);
        user.Name = "Grace";
        user.Email = "g@example.com";
        Session.Flush();
        Assert.Equal("UPDATE users SET name = $1, email = $2 WHERE id = $3 ['Grace', 'g@example.com', 7]", Driver.Sent[^1]);
    }

    [Fact]
    public void Same_value_or_changed_and_changed_back_sends_no_SQL()
    {
        var user = Loaded(7);
        user.Age = 30;
        user.Name = "Grace";
        user.Name = "Ada";
        Session.Flush();
        Assert.Empty(Driver.Sent);
        user.Age = 31;
        Session.Flush();
        Assert.Equal(2, Driver.Sent.Count);
    }

    [Fact]
    public void Change_of_a_plain_property_is_found_by_comparing()
    {
        Driver.Answer("FROM tags", [7, "a", new byte[] { 1 }]);
        var tag = Session.GetRequired<Tag>(7);
        tag.Data![0] = 2;
        Session.Flush();
        Assert.StartsWith("UPDATE tags SET data = $1 WHERE id = $2", Driver.Sent[^1], StringComparison.Ordinal);
        Driver.Sent.Clear();
        Session.Flush();
        Assert.Empty(Driver.Sent);
    }

    [Fact]
    public void Value_changed_in_place_through_a_partial_property_is_found_even_when_it_was_handed_out_before_a_flush()
    {
        Driver.Answer("FROM pages", [7, 1, new byte[] { 1 }, "draft"]);
        var page = Session.GetRequired<Page>(7);
        var body = page.Body!;
        body[0] = 2;
        Session.Flush();
        Assert.StartsWith("UPDATE pages SET version = $1, body = $2", Driver.Sent[^1], StringComparison.Ordinal);
        body[0] = 3;
        Driver.Sent.Clear();
        Session.Flush();
        Assert.Single(Driver.Sent);
    }

    [Fact]
    public void Flush_looks_only_at_what_changed()
    {
        for (var id = 1; id <= 100; id++)
        {
            Loaded(id);
        }

        Assert.False(Session.Work.MayHaveChanges);
        Session.GetRequired<User>(50).Age = 31;
        var changed = new List<Orm.Sessions.TrackedEntity>();
        Session.Work.FindChanges(changed);
        Assert.Single(changed);
    }

    [Fact]
    public void INSERT_omits_what_the_database_makes_and_takes_it_back_in_the_same_round_trip()
    {
        Driver.Answer("INSERT INTO pages", [41, "draft"]);
        var page = new Page();
        Session.Add(page);
        Session.Flush();
        Assert.Equal(["BEGIN", "INSERT INTO pages (version, body) VALUES ($1, $2) RETURNING id, status [1, NULL]"], Driver.TakeSent());
        Assert.Equal((41, "draft", 1), (page.Id, page.Status, page.Version));
        Session.Flush();
        Assert.Empty(Driver.Sent);
    }

    [Fact]
    public void INSERT_writes_a_column_with_a_default_that_was_set()
    {
        Session.Add(new Page { Status = null });
        Session.Flush();
        Assert.Equal("INSERT INTO pages (version, body, status) VALUES ($1, $2, $3) [1, NULL, NULL]", Driver.Sent[^1]);
    }

    [Fact]
    public void Generated_key_is_on_the_object_right_after_the_flush()
    {
        var first = NewUser();
        var second = NewUser();
        Session.AddRange(first, second);
        Session.Flush();
        Assert.Equal((1, 2), (first.Id, second.Id));
        Assert.Same(second, Session.Get<User>(2));
    }

    [Fact]
    public void Database_without_row_ids_returns_the_key()
    {
        var driver = new Fakes.ScriptedDriver(Dialect.PostgreSql).Answer("INSERT", [77]);
        using var engine = new Engine(driver);
        using var session = engine.OpenSession();
        var user = NewUser();
        session.Add(user);
        session.Flush();
        Assert.Equal("INSERT INTO users (name, age, email) VALUES ($1, $2, $3) RETURNING id ['Ada', NULL, NULL]", driver.Sent[^1]);
        Assert.Equal(77, user.Id);
    }

    [Fact]
    public void Key_that_was_given_is_inserted_as_given()
    {
        Session.Add(new User { Id = 9, Name = "Ada" });
        Session.Flush();
        Assert.Equal("INSERT INTO users (id, name, age, email) VALUES ($1, $2, $3, $4) [9, 'Ada', NULL, NULL]", Driver.Sent[^1]);
    }

    [Fact]
    public void Null_in_a_column_that_cannot_hold_it_fails_before_its_INSERT()
    {
        Session.Add(new Tag { Id = 1, Name = null! });
        var error = Assert.Throws<OrmException>(Session.Flush);
        Assert.StartsWith("Tag.Name is null", error.Message, StringComparison.Ordinal);
        Assert.Equal(["BEGIN", "ROLLBACK"], Driver.Sent);
    }

    [Fact]
    public void Inserts_go_parents_first_then_updates_then_deletes_children_first()
    {
        var user = Loaded(7);
        Driver.Answer("FROM posts", [8, 7, "old"]);
        var post = Session.GetRequired<Post>(8);
        var kept = Loaded(9);
        Driver.Sent.Clear();
        Session.Remove(user);
        Session.Remove(post);
        Session.Add(new Post { UserId = 9, Title = "new" });
        Session.Add(NewUser());
        kept.Age = 31;
        Session.Flush();
        Assert.Equal(
            ["BEGIN", "INSERT INTO users", "INSERT INTO posts", "UPDATE users", "DELETE FROM posts", "DELETE FROM users"],
            Driver.Sent.Select(sent => string.Join(' ', sent.Split(' ').Take(sent.StartsWith("UPDATE", StringComparison.Ordinal) ? 2 : 3))));
    }

    [Fact]
    public void Rows_of_a_table_that_refers_to_itself_go_parents_first_and_come_out_children_first()
    {
        var child = new Category { Id = 3, ParentId = 2 };
        var parent = new Category { Id = 2, ParentId = 1 };
        var root = new Category { Id = 1 };
        Session.AddRange(child, parent, root);
        Session.Commit();
        Assert.Equal(["[1, NULL]", "[2, 1]", "[3, 2]"], Driver.Sent.Where(sent => sent.StartsWith("INSERT", StringComparison.Ordinal)).Select(sent => sent[sent.IndexOf('[')..]));
        Session.Remove(root);
        Session.Remove(parent);
        Session.Remove(child);
        Driver.Sent.Clear();
        Session.Flush();
        Assert.Equal(["[3]", "[2]", "[1]"], Driver.Sent.Skip(1).Select(sent => sent[sent.IndexOf('[')..]));
    }

    [Fact]
    public void Delete_that_frees_a_unique_value_goes_before_the_insert_that_takes_it()
    {
        var old = Loaded(7, email: "ada@example.com");
        Session.Add(new User { Name = "New", Email = "ada@example.com" });
        Session.Remove(old);
        Session.Flush();
        Assert.Equal(["BEGIN", "DELETE", "INSERT"], Driver.Sent.Select(sent => sent.Split(' ')[0]));
    }

    [Fact]
    public void Update_that_frees_a_unique_value_goes_before_the_statements_that_take_it()
    {
        var first = Loaded(7, email: "1");
        var second = Loaded(8, email: "2");
        var third = Loaded(9, email: "3");
        first.Email = "2";
        second.Email = "3";
        third.Email = "4";
        Session.Flush();
        Assert.Equal(["['4', 9]", "['3', 8]", "['2', 7]"], Driver.Sent.Skip(1).Select(sent => sent[sent.IndexOf('[')..]));
    }

    [Fact]
    public void Delete_drawn_forward_takes_the_rows_that_refer_to_it_along()
    {
        var old = Loaded(7, email: "ada@example.com");
        Driver.Answer("FROM posts", [8, 7, "old"]);
        var post = Session.GetRequired<Post>(8);
        Driver.Sent.Clear();
        Session.Add(new User { Name = "New", Email = "ada@example.com" });
        Session.Remove(old);
        Session.Remove(post);
        Session.Flush();
        Assert.Equal(
            ["BEGIN", "DELETE FROM posts", "DELETE FROM users", "INSERT INTO users"],
            Driver.Sent.Select(sent => string.Join(' ', sent.Split(' ').Take(3))));
    }

    [Fact]
    public void Swap_of_unique_values_goes_through_NULL()
    {
        var first = Loaded(7, email: "1");
        var second = Loaded(8, email: "2");
        (first.Email, second.Email) = (second.Email, first.Email);
        Session.Flush();
        Assert.Equal(
            [
                "BEGIN",
                "UPDATE users SET email = NULL WHERE id = $1 [7]",
                "UPDATE users SET email = $1 WHERE id = $2 ['1', 8]",
                "UPDATE users SET email = $1 WHERE id = $2 ['2', 7]",
            ],
            Driver.Sent);
    }

    [Fact]
    public void Swap_of_values_that_cannot_be_null_is_an_error_naming_rows_and_index_before_any_SQL()
    {
        Driver.Answer("FROM tags", [1, "a", null]);
        var first = Session.GetRequired<Tag>(1);
        Driver.Answer("FROM tags", [2, "b", null]);
        var second = Session.GetRequired<Tag>(2);
        Driver.Sent.Clear();
        (first.Name, second.Name) = (second.Name, first.Name);
        var error = Assert.Throws<OrmException>(Session.Flush);
        Assert.Contains("Tag with id = ? and Tag with id = ?", error.Message, StringComparison.Ordinal);
        Assert.Contains(((IEntity)first).EntityMap.UniqueKeys[0].Name, error.Message, StringComparison.Ordinal);
        Assert.Empty(Driver.Sent);
    }

    [Fact]
    public void Remove_and_add_of_the_same_key_is_one_UPDATE()
    {
        Driver.Answer("FROM tags", [1, "a", null]);
        var old = Session.GetRequired<Tag>(1);
        var added = new Tag { Id = 1, Name = "b" };
        Session.Remove(old);
        Session.Add(added);
        Driver.Sent.Clear();
        Session.Flush();
        Assert.Equal(["BEGIN", "UPDATE"], Driver.Sent.Select(sent => sent.Split(' ')[0]));
        Assert.Same(added, Session.Get<Tag>(1));
        Session.Rollback();
        Assert.Equal(EntityState.Transient, Session.StateOf(added));
        Assert.Same(old, Session.Get<Tag>(1));
    }

    [Fact]
    public void Many_inserts_of_one_table_go_together_with_keys_given_beforehand()
    {
        Driver.Answer("LAST users", [100L]);
        User[] users = [.. Enumerable.Range(0, 61).Select(number => NewUser("user" + number))];
        Session.AddRange(users);
        Session.Flush();
        Assert.Equal(7, Driver.Sent.Count);
        Assert.Equal("LAST users.id", Driver.Sent[1]);
        Assert.StartsWith("INSERT INTO users (id, name, age, email) VALUES ($1, $2, $3, $4), ($5", Driver.Sent[2], StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(101, 61), users.Select(user => user.Id));
        Assert.EndsWith("INSERT INTO users (id, name, age, email) VALUES ($1, $2, $3, $4) [161, 'user60', NULL, NULL]", Driver.Sent[^1], StringComparison.Ordinal);
        Assert.Contains("[151, 'user50', NULL, NULL, 152, ", Driver.Sent[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Table_that_makes_its_keys_itself_gets_its_rows_one_by_one()
    {
        Driver.Answer("LAST users", [[null]]);
        Session.AddRange(Enumerable.Range(0, 20).Select(_ => NewUser()));
        Session.Flush();
        Assert.Equal(22, Driver.Sent.Count);
    }

    [Fact]
    public void Dirty_object_that_is_removed_is_only_deleted()
    {
        var user = Loaded(7);
        user.Age = 31;
        Session.Remove(user);
        Session.Flush();
        Assert.Equal(["BEGIN", "DELETE FROM users WHERE id = $1 [7]"], Driver.Sent);
        Session.Rollback();
        Assert.Equal(30, user.Age);
    }

    [Fact]
    public void Changed_key_is_an_UPDATE_by_the_old_key_and_the_identity_map_follows()
    {
        var user = Loaded(7);
        user.Id = 70;
        Session.Flush();
        Assert.Equal("UPDATE users SET id = $1 WHERE id = $2 [70, 7]", Driver.Sent[^1]);
        Assert.Same(user, Session.Get<User>(70));
        Assert.Null(Session.Get<User>(7));
        Session.Rollback();
        Assert.Equal(7, user.Id);
        Driver.Answer("FROM users WHERE id", [7, "Ada", 30, null]);
        Assert.Same(user, Session.Get<User>(7));
    }

    [Fact]
    public void Keys_that_move_up_by_one_each_keep_their_objects()
    {
        var first = Loaded(1);
        var second = Loaded(2);
        (first.Id, second.Id) = (2, 3);
        Session.Flush();
        Assert.Equal(["[3, 2]", "[2, 1]"], Driver.Sent.Skip(1).Select(sent => sent[sent.IndexOf('[')..]));
        Assert.Same(first, Session.Get<User>(2));
        Assert.Same(second, Session.Get<User>(3));
        Assert.Equal(EntityState.Persistent, Session.StateOf(second));
    }

    [Fact]
    public void UPDATE_that_matches_no_row_is_a_ConcurrencyException_naming_entity_and_key()
    {
        var user = Loaded(7);
        user.Age = 31;
        Driver.RowsAffected = 0;
        var error = Assert.Throws<ConcurrencyException>(Session.Flush);
        Assert.Contains("User with id = ?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DELETE_that_matches_no_row_is_an_error_only_where_the_entity_has_a_version()
    {
        Session.Remove(Loaded(7));
        Driver.RowsAffected = 0;
        Session.Commit();
        Driver.Answer("FROM pages", [8, 4, null, "draft"]);
        Session.Remove(Session.GetRequired<Page>(8));
        Assert.Throws<ConcurrencyException>(Session.Flush);
        Assert.Contains(Driver.Sent, sent => sent.EndsWith("[8, 4]", StringComparison.Ordinal));
    }

    [Fact]
    public void Version_starts_at_1_is_in_the_WHERE_and_rises_by_one_per_real_change()
    {
        Driver.Answer("INSERT INTO pages", [41, "draft"]);
        var page = new Page();
        Session.Add(page);
        Session.Flush();
        page.Status = "final";
        Session.Flush();
        Assert.Equal("UPDATE pages SET version = $1, status = $2 WHERE id = $3 AND version = $4 [2, 'final', 41, 1]", Driver.Sent[^1]);
        Assert.Equal(2, page.Version);
        page.Version = 9;
        Driver.Sent.Clear();
        Assert.Contains("set by hand", Assert.Throws<OrmException>(Session.Flush).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Driver.Sent, sent => sent.StartsWith("UPDATE", StringComparison.Ordinal));
    }

    [Fact]
    public void New_object_with_the_key_of_a_persistent_one_is_an_error_before_any_SQL()
    {
        Loaded(7);
        Session.Add(NewUser());
        Session.Add(new User { Id = 7, Name = "Other" });
        Assert.Contains("id = ?", Assert.Throws<OrmException>(Session.Flush).Message, StringComparison.Ordinal);
        Assert.Empty(Driver.Sent);
    }

    [Fact]
    public void Two_new_objects_with_one_key_are_an_error_before_any_SQL()
    {
        Session.AddRange(new Tag { Id = 7, Name = "a" }, new Tag { Id = 7, Name = "b" });
        Assert.Contains("new too", Assert.Throws<OrmException>(Session.Flush).Message, StringComparison.Ordinal);
        Assert.Empty(Driver.Sent);
        Session.Rollback();
        Assert.Null(Session.Get<Tag>(7));
    }
}

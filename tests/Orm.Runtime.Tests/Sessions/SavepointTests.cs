using Orm.Runtime.Tests.Sessions.Entities;

namespace Orm.Runtime.Tests.Sessions;

/// <summary>Sentences 14, 15, 18 to 20: what savepoints send, and when they are over.</summary>
public sealed class SavepointTests : SessionTest
{
    [Fact]
    public void SAVEPOINT_travels_with_the_first_statement_and_comes_after_the_flush()
    {
        Session.Add(NewUser());
        using var nested = Session.BeginNested();
        Assert.Equal(["BEGIN", "INSERT"], Words());
        Execute(Session, "SELECT 1");
        Execute(Session, "SELECT 2");
        Assert.Equal(["SAVEPOINT orm_1", "SELECT 1", "SELECT 2"], Driver.TakeSent());
    }

    [Fact]
    public void Flushes_with_AutoFlush_off_too()
    {
        var session = Open(new OrmSessionOptions { AutoFlush = false });
        session.Add(NewUser());
        using var nested = session.BeginNested();
        Assert.Equal(["BEGIN", "INSERT"], Words());
    }

    [Fact]
    public void Nested_transaction_that_needed_nothing_sends_nothing()
    {
        using (Session.BeginNested())
        {
            Assert.True(Session.InTransaction);
            Assert.True(Session.InNestedTransaction);
            Session.BeginNested().Commit();
        }

        Session.Commit();
        Assert.Empty(Driver.Sent);
        Assert.False(Session.InTransaction);
    }

    [Fact]
    public void Commit_flushes_and_releases_and_the_savepoints_name_is_used_again()
    {
        var first = Session.BeginNested();
        Session.Add(NewUser());
        first.Commit();
        Assert.Equal(["BEGIN", "SAVEPOINT orm_1", "INSERT", "RELEASE orm_1"], Words());
        Assert.True(Session.InTransaction);
        Assert.False(Session.InNestedTransaction);
        var second = Session.BeginNested();
        Execute(Session, "DELETE FROM users");
        second.Rollback();
        Session.Commit();
        Assert.Equal(["SAVEPOINT orm_1", "DELETE FROM users", "ROLLBACK TO orm_1", "COMMIT"], Driver.TakeSent());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void End_of_a_nested_transaction_ends_those_within(bool commits)
    {
        var outer = Session.BeginNested();
        var middle = Session.BeginNested();
        Execute(Session, "DELETE FROM users");
        var inner = Session.BeginNested();
        Execute(Session, "DELETE FROM tags");
        Driver.Sent.Clear();
        if (commits)
        {
            middle.Commit();
        }
        else
        {
            middle.Rollback();
        }

        Assert.Equal([(commits ? "RELEASE" : "ROLLBACK TO") + " orm_2"], Driver.TakeSent());
        foreach (var over in new[] { inner, middle })
        {
            Assert.Contains("BeginNested", Assert.Throws<OrmException>(over.Commit).Message, StringComparison.Ordinal);
            Assert.Throws<OrmException>(over.Rollback);
            over.Dispose();
        }

        Assert.True(Session.InNestedTransaction);
        outer.Dispose();
        Assert.False(Session.InNestedTransaction);
        Assert.Equal(["ROLLBACK TO orm_1"], Driver.TakeSent());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void End_of_the_session_s_transaction_ends_every_level(bool commits)
    {
        var transaction = Session.Begin();
        var outer = Session.BeginNested();
        var inner = Session.BeginNested();
        Execute(Session, "DELETE FROM users");
        Driver.Sent.Clear();
        if (commits)
        {
            Session.Commit();
        }
        else
        {
            Session.Rollback();
        }

        Assert.Equal([commits ? "COMMIT" : "ROLLBACK"], Driver.TakeSent());
        Assert.Equal((false, false), (Session.InTransaction, Session.InNestedTransaction));
        foreach (var over in new[] { inner, outer, transaction })
        {
            Assert.Throws<OrmException>(over.Commit);
            Assert.Throws<OrmException>(over.Rollback);
            over.Dispose();
        }

        Assert.Empty(Driver.Sent);
    }

    [Fact]
    public void Transaction_in_a_transaction_is_an_error_that_names_BeginNested()
    {
        using var nested = Session.BeginNested();
        Assert.Contains("BeginNested", Assert.Throws<OrmException>(() => Session.Transaction(_ => { })).Message, StringComparison.Ordinal);
        Assert.Contains("begun by BeginNested", Assert.Throws<OrmException>(() => Session.Begin()).Message, StringComparison.Ordinal);
        Assert.True(Session.InNestedTransaction);
    }

    [Fact]
    public void Failed_flush_inside_waits_for_the_rollback_of_the_innermost()
    {
        Execute(Session, "DELETE FROM tags");
        using var outer = Session.BeginNested();
        Execute(Session, "DELETE FROM posts");
        var inner = Session.BeginNested();
        var first = new UniqueViolationException("UNIQUE failed.");
        Driver.Failures["INSERT"] = first;
        Session.Add(NewUser());
        Assert.Throws<UniqueViolationException>(Session.Flush);
        Driver.Failures.Clear();
        Driver.Sent.Clear();

        Action[] uses =
        [
            Session.Flush, Session.Commit, () => Session.Begin(), () => Session.BeginNested(), () => Session.Get<User>(1), () => Session.Add(NewUser()),
            () => Execute(Session, "SELECT 1"), inner.Commit, outer.Commit,
        ];
        Assert.All(uses, use => Assert.Same(first, Assert.Throws<SessionInactiveException>(use).InnerException));
        Assert.Contains("nested", Assert.Throws<SessionInactiveException>(Session.Flush).Message, StringComparison.Ordinal);
        Assert.Empty(Driver.Sent);

        inner.Rollback();
        Assert.Equal(["ROLLBACK TO orm_2"], Driver.TakeSent());
        Session.Add(NewUser());
        outer.Commit();
        Session.Commit();
        Assert.Equal(["INSERT", "RELEASE orm_1", "COMMIT"], Words());
    }

    [Fact]
    public void Failure_before_any_statement_needs_none_for_its_rollback()
    {
        var nested = Session.BeginNested();
        Session.AddRange(new Tag { Id = 7, Name = "a" }, new Tag { Id = 7, Name = "b" });
        Assert.Throws<OrmException>(Session.Flush);
        Assert.Throws<SessionInactiveException>(Session.Flush);
        nested.Dispose();
        Assert.Empty(Driver.Sent);
        Session.Add(NewUser());
        Session.Commit();
        Assert.Equal(["BEGIN", "INSERT", "COMMIT"], Words());
    }

    [Fact]
    public void Aborted_transaction_goes_back_to_the_savepoint()
    {
        var nested = Session.BeginNested();
        Execute(Session, "DELETE FROM users");
        var first = new OrmException("syntax error");
        Driver.Failures["nonsense"] = first;
        Driver.FailuresAbortTransaction = true;
        Assert.Throws<OrmException>(() => Execute(Session, "nonsense"));
        Assert.Equal("nonsense", Driver.Sent[^1]);
        Assert.Same(first, Assert.Throws<SessionInactiveException>(() => Execute(Session, "SELECT 1")).InnerException);
        nested.Dispose();
        Assert.Equal("ROLLBACK TO orm_1", Driver.Sent[^1]);
        Execute(Session, "SELECT 1");
        Session.Commit();
        Assert.Equal("COMMIT", Driver.Sent[^1]);
    }

    [Fact]
    public void Error_that_ends_the_transaction_ends_all_levels()
    {
        var user = Loaded(7);
        var outer = Session.BeginNested();
        var inner = Session.BeginNested();
        Execute(Session, "DELETE FROM users");
        user.Age = 31;
        var first = new OrmException("disk full");
        Driver.Failures["UPDATE"] = first;
        Driver.FailuresEndTransaction = true;
        Assert.Throws<OrmException>(Session.Flush);
        Assert.Equal(0, Driver.Rented);
        Driver.Sent.Clear();

        inner.Rollback();
        Assert.Same(first, Assert.Throws<SessionInactiveException>(Session.Flush).InnerException);
        outer.Dispose();
        Assert.Same(first, Assert.Throws<SessionInactiveException>(Session.Flush).InnerException);
        Assert.True(Session.InTransaction);
        Session.Rollback();
        Assert.Empty(Driver.Sent);
        Assert.Equal((30, false), (user.Age, Session.InTransaction));
    }

    [Fact]
    public void Failed_rollback_to_a_savepoint_rolls_the_transaction_back()
    {
        var nested = Session.BeginNested();
        Execute(Session, "DELETE FROM users");
        var first = new OrmException("no such savepoint");
        Driver.Failures["ROLLBACK TO"] = first;
        nested.Dispose();
        Assert.Equal("ROLLBACK", Driver.Sent[^1]);
        Assert.Equal(0, Driver.Rented);
        Assert.False(Session.InNestedTransaction);
        Assert.Same(first, Assert.Throws<SessionInactiveException>(Session.Commit).InnerException);
        Session.Rollback();
        Session.Commit();
    }

    [Fact]
    public void Failed_release_leaves_the_nested_transaction_to_be_rolled_back()
    {
        var nested = Session.BeginNested();
        Execute(Session, "DELETE FROM users");
        var first = new OrmException("no such savepoint");
        Driver.Failures["RELEASE"] = first;
        Assert.Same(first, Assert.Throws<OrmException>(nested.Commit));
        Assert.Same(first, Assert.Throws<SessionInactiveException>(Session.Commit).InnerException);
        Driver.Failures.Clear();
        nested.Rollback();
        Assert.Equal("ROLLBACK TO orm_1", Driver.Sent[^1]);
        Session.Commit();
    }

    [Fact]
    public void Failed_COMMIT_ends_all_levels()
    {
        Session.BeginNested();
        Execute(Session, "DELETE FROM users");
        Driver.Failures["COMMIT"] = new ForeignKeyViolationException("FOREIGN KEY failed.");
        Assert.Throws<ForeignKeyViolationException>(Session.Commit);
        Assert.Equal("ROLLBACK", Driver.Sent[^1]);
        Assert.Throws<SessionInactiveException>(Session.Commit);
        Session.Rollback();
        Assert.False(Session.InNestedTransaction);
    }

    [Fact]
    public void Dispose_of_the_session_rolls_all_back()
    {
        var nested = Session.BeginNested();
        Session.Add(NewUser());
        Session.Flush();
        Session.Dispose();
        Assert.Equal("ROLLBACK", Driver.Sent[^1]);
        nested.Dispose();
        Assert.Throws<OrmException>(nested.Commit);
    }

    [Fact]
    public void Exception_that_leaves_the_blocks_rolls_each_back()
    {
        Assert.Throws<TimeoutException>((Action)(() =>
        {
            using var transaction = Session.Begin();
            using var outer = Session.BeginNested();
            Execute(Session, "DELETE FROM users");
            using var inner = Session.BeginNested();
            Execute(Session, "DELETE FROM tags");
            throw new TimeoutException();
        }));
        Assert.Equal(["ROLLBACK TO orm_2", "ROLLBACK TO orm_1", "ROLLBACK"], Driver.Sent[^3..]);
    }

    [Fact]
    public async Task Concurrent_use_while_a_nested_transaction_begins_or_ends_is_refused()
    {
        Driver.Pause = new TaskCompletionSource();
        Session.Add(NewUser());
        var begin = Session.BeginNestedAsync();
        Assert.Contains("Flush was called while BeginNestedAsync is still running", Assert.Throws<ConcurrentUseException>(Session.Flush).Message, StringComparison.Ordinal);
        LetGoOn();
        var nested = await begin;

        Driver.Pause = new TaskCompletionSource();
        Session.Add(NewUser());
        var commit = nested.CommitAsync();
        Assert.Contains("Rollback was called while CommitAsync is still running", Assert.Throws<ConcurrentUseException>(nested.Rollback).Message, StringComparison.Ordinal);
        LetGoOn();
        await commit;

        nested = await Session.BeginNestedAsync();
        Execute(Session, "DELETE FROM users");
        Driver.Pause = new TaskCompletionSource();
        var rollback = nested.RollbackAsync();
        Assert.Contains("Add was called while RollbackAsync is still running", Assert.Throws<ConcurrentUseException>(() => Session.Add(NewUser())).Message, StringComparison.Ordinal);
        Assert.Throws<ConcurrentUseException>(nested.Commit);
        LetGoOn();
        await rollback;
        Assert.Equal(["BEGIN", "INSERT", "SAVEPOINT orm_1", "INSERT", "RELEASE orm_1", "SAVEPOINT orm_1", "DELETE", "ROLLBACK TO orm_1"], Words());
    }

    [Fact]
    public async Task Token_cancelled_beforehand_begins_and_ends_nothing()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Session.BeginNestedAsync(source.Token));
        Assert.Equal((false, false), (Session.InTransaction, Session.InNestedTransaction));
        var nested = await Session.BeginNestedAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => nested.CommitAsync(source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => nested.RollbackAsync(source.Token));
        Assert.True(Session.InNestedTransaction);
        await nested.CommitAsync();
    }

    [Fact]
    public void Hooks_run_for_the_flushes_and_for_the_outermost_commit_alone()
    {
        var order = new List<string>();
        Session.BeforeCommit += _ => order.Add("before commit");
        Session.BeforeFlush += _ => order.Add("before flush");
        Session.AfterFlush += _ => order.Add("after flush");
        Session.AfterCommit += _ => order.Add("after commit");
        Session.AfterRollback += _ => order.Add("after rollback");
        Session.Add(NewUser());
        var nested = Session.BeginNested();
        Assert.Equal(["before flush", "after flush"], order);
        order.Clear();
        Session.Add(NewUser());
        nested.Commit();
        Assert.Equal(["before flush", "after flush"], order);
        order.Clear();
        Session.BeginNested().Rollback();
        Assert.Empty(order);
        Session.Commit();
        Assert.Equal(["before commit", "after commit"], order);
    }

    [Fact]
    public void What_an_AfterFlush_hook_changes_is_flushed_before_the_nested_transaction_begins()
    {
        var user = NewUser();
        Session.AfterFlush += _ => user.Age = 18;
        Session.Add(user);
        var nested = Session.BeginNested();
        Assert.Equal(["BEGIN", "INSERT", "UPDATE"], Words());
        user.Age = 19;
        nested.Rollback();
        Assert.Equal(18, user.Age);
    }

    [Fact]
    public void AfterFlush_hook_that_never_comes_to_an_end_is_an_error()
    {
        Session.AfterFlush += session => session.Add(NewUser());
        Session.Add(NewUser());
        Assert.Contains("AfterFlush", Assert.Throws<OrmException>(() => Session.BeginNested()).Message, StringComparison.Ordinal);
        Assert.False(Session.InNestedTransaction);
    }

    [Fact]
    public void Begin_and_end_of_a_nested_transaction_in_a_hook_are_errors()
    {
        Transaction nested = null!;
        var errors = new List<Exception?>();
        Session.BeforeFlush += session =>
        {
            errors.Add(Record.Exception(() => session.BeginNested()));
            errors.Add(Record.Exception(nested.Commit));
            errors.Add(Record.Exception(nested.Rollback));
        };
        nested = Session.BeginNested();
        Session.Add(NewUser());
        Session.Flush();
        Assert.Equal(3, errors.Count);
        Assert.All(errors, error => Assert.Contains("BeforeFlush", Assert.IsType<OrmException>(error).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Depth_has_no_limit()
    {
        var handles = new Stack<Transaction>();
        for (var level = 1; level <= 300; level++)
        {
            handles.Push(Session.BeginNested());
            Session.Add(NewUser());
            Session.Flush();
        }

        Assert.Equal("SAVEPOINT orm_300", Driver.Sent[^2]);
        while (handles.TryPop(out var handle))
        {
            Assert.True(Session.InNestedTransaction);
            handle.Commit();
        }

        Assert.False(Session.InNestedTransaction);
        Assert.Equal("RELEASE orm_1", Driver.Sent[^1]);
    }

    private void LetGoOn()
    {
        var pause = Driver.Pause!;
        Driver.Pause = null;
        pause.SetResult();
    }

    /// <summary>What was sent, statements by their first word.</summary>
    private string[] Words()
        => [.. Driver.TakeSent().Select(sent => sent.Contains("orm_", StringComparison.Ordinal) ? sent : sent.Split(' ')[0])];
}

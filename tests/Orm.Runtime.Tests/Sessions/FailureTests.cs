using Orm.Drivers;
using Orm.Runtime.Tests.Sessions.Entities;

namespace Orm.Runtime.Tests.Sessions;

/// <summary>Sentences 61 to 66.</summary>
public sealed class FailureTests : SessionTest
{
    [Fact]
    public void Error_in_a_flush_rolls_back_and_every_other_use_carries_it_until_Rollback()
    {
        var first = new UniqueViolationException("UNIQUE failed.");
        Driver.Failures["INSERT"] = first;
        Session.Add(NewUser());
        Assert.Same(first, Assert.Throws<UniqueViolationException>(Session.Flush));
        Assert.Equal("ROLLBACK", Driver.Sent[^1]);
        Assert.Equal(0, Driver.Rented);
        Action[] uses =
        [
            Session.Flush, Session.Commit, () => Session.Begin(), () => Session.Get<User>(1), () => Session.Add(NewUser()),
            () => Execute(Session, "SELECT 1"),
        ];
        Assert.All(uses, use => Assert.Same(first, Assert.Throws<SessionInactiveException>(use).InnerException));
        Assert.Equal("ROLLBACK", Driver.Sent[^1]);
    }

    [Fact]
    public void After_Rollback_the_session_is_fully_usable()
    {
        Driver.Failures["INSERT"] = new UniqueViolationException("UNIQUE failed.");
        var user = NewUser();
        Session.Add(user);
        Assert.Throws<UniqueViolationException>(Session.Flush);
        Driver.Failures.Clear();
        Session.Rollback();
        Driver.Sent.Clear();
        Assert.Equal(EntityState.Transient, Session.StateOf(user));
        Session.Add(user);
        Session.Commit();
        Assert.Equal(["BEGIN", "INSERT", "COMMIT"], Driver.Sent.Select(sent => sent.Split(' ')[0]));
    }

    [Fact]
    public void Error_in_a_raw_statement_does_not_end_the_session()
    {
        Session.Begin();
        Execute(Session, "DELETE FROM users");
        Driver.Failures["nonsense"] = new OrmException("syntax error");
        Assert.Throws<OrmException>(() => Execute(Session, "nonsense"));
        Session.Commit();
        Assert.Equal(["BEGIN", "DELETE FROM users", "nonsense", "COMMIT"], Driver.Sent);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Error_that_ends_or_aborts_the_transaction_leaves_the_session_inactive(bool ends)
    {
        Session.Begin();
        Execute(Session, "DELETE FROM users");
        var first = new OrmException("disk full");
        Driver.Failures["SELECT"] = first;
        (Driver.FailuresEndTransaction, Driver.FailuresAbortTransaction) = (ends, !ends);
        Assert.Throws<OrmException>(() => Execute(Session, "SELECT 1"));
        var sent = Driver.Sent.Count;
        Assert.Same(first, Assert.Throws<SessionInactiveException>(() => Execute(Session, "UPDATE users SET age = 1")).InnerException);
        Assert.Equal(sent, Driver.Sent.Count);
        Session.Rollback();
        Assert.False(Session.InTransaction);
    }

    [Fact]
    public async Task Failed_flush_inside_TransactionAsync_leaves_the_session_usable_at_once()
    {
        Driver.Failures["INSERT"] = new UniqueViolationException("UNIQUE failed.");
        await Assert.ThrowsAsync<UniqueViolationException>(() => Session.TransactionAsync(session =>
        {
            session.Add(NewUser());
            return Task.CompletedTask;
        }));
        await Session.GetAsync<User>(1);
    }

    [Fact]
    public void Error_has_the_statement_and_the_entity()
    {
        Driver.Failures["INSERT"] = new UniqueViolationException("UNIQUE failed.");
        Session.Add(NewUser("secret"));
        var error = Assert.Throws<UniqueViolationException>(Session.Flush);
        Assert.Equal("INSERT INTO users (name, age, email) VALUES ($1, $2, $3)", error.Sql);
        Assert.Equal("User", error.Entity);
        Assert.Contains("UNIQUE failed. Entity: User. SQL: INSERT", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Value_that_the_database_refuses_is_told_with_its_property_and_key()
    {
        Driver.Failures["INSERT"] = new ParameterValueException(2, "holds NUL, which no text can");
        Session.Add(new Tag { Id = 7, Name = "a" });
        var error = Assert.Throws<OrmException>(Session.Flush);
        Assert.StartsWith("Tag.Name of the row with id = ? holds NUL", error.Message, StringComparison.Ordinal);
        Assert.Equal("name", error.Column);
    }

    [Fact]
    public async Task Operation_with_a_token_cancelled_beforehand_sends_nothing()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        Session.Add(NewUser());
        Func<Task>[] operations =
        [
            () => Session.FlushAsync(source.Token), () => Session.CommitAsync(source.Token), () => Session.BeginAsync(cancellationToken: source.Token),
            () => Session.GetAsync<User>(1, source.Token).AsTask(),
        ];
        foreach (var operation in operations)
        {
            Assert.Equal(source.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(operation)).CancellationToken);
        }

        Assert.Empty(Driver.Sent);
        await Session.FlushAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancel_during_COMMIT_says_that_the_outcome_is_unknown_and_nothing_is_committed_twice(bool isInBlock)
    {
        using var source = new CancellationTokenSource();
        var user = Loaded(name: "Ada");
        user.Name = "Bea";
        Driver.Failures["COMMIT"] = new OperationCanceledException("COMMIT was cancelled, so that its outcome is unknown.", source.Token);
        Driver.FailuresEndTransaction = true;
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => isInBlock
            ? Session.TransactionAsync(_ => Task.CompletedTask, source.Token)
            : Session.CommitAsync(source.Token));
        Assert.Equal(source.Token, cancelled.CancellationToken);
        Assert.Contains("outcome is unknown", cancelled.Message, StringComparison.Ordinal);
        Assert.Equal(["BEGIN", "UPDATE", "COMMIT"], Driver.TakeSent().Select(sent => sent.Split(' ')[0]));

        Driver.Failures.Clear();
        if (!isInBlock)
        {
            Assert.Same(cancelled, Assert.Throws<SessionInactiveException>(Session.Commit).InnerException);
            Session.Rollback();
        }

        Assert.Equal("Ada", user.Name);
        Driver.Answer("FROM users WHERE id", [1, "Bea", 30, null]);
        Assert.Same(user, Session.Get<User>(1));
        Assert.Equal("Bea", user.Name);
        Session.Commit();
        Assert.Equal(["SELECT"], Driver.Sent.Select(sent => sent.Split(' ')[0]));
        Assert.Equal(0, Driver.Rented);
    }

    [Fact]
    public async Task Cancelled_flush_leaves_nothing_half_written()
    {
        using var source = new CancellationTokenSource();
        Driver.Pause = new TaskCompletionSource();
        Session.AddRange(NewUser(), NewUser());
        var flush = Session.FlushAsync(source.Token);
        await source.CancelAsync();
        Assert.Equal(source.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => flush)).CancellationToken);
        Assert.Equal("ROLLBACK", Driver.Sent[^1]);
        Assert.Throws<SessionInactiveException>(Session.Commit);
    }
}

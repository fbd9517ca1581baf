using System.Data;
using Orm.Drivers;
using Orm.Runtime.Tests.Sessions.Entities;

namespace Orm.Runtime.Tests.Sessions;

/// <summary>Sentences 1 to 12 of the session's behaviour.</summary>
public sealed class TransactionTests : SessionTest
{
    [Fact]
    public void New_session_holds_no_transaction_and_no_connection()
    {
        Assert.False(Session.InTransaction);
        Assert.Equal(0, Driver.Rents);
    }

    [Fact]
    public void Add_and_Remove_send_no_SQL_and_take_no_connection()
    {
        var user = Loaded();
        var rents = Driver.Rents;
        Session.Add(NewUser());
        Session.Remove(user);
        Assert.Empty(Driver.Sent);
        Assert.Equal(rents, Driver.Rents);
        Assert.False(Session.InTransaction);
    }

    [Fact]
    public void Flush_begins_a_transaction()
    {
        Session.Add(NewUser());
        Session.Flush();
        Assert.Equal(["BEGIN", "INSERT INTO users (name, age, email) VALUES ($1, $2, $3) ['Ada', NULL, NULL]"], Driver.Sent);
        Assert.True(Session.InTransaction);
    }

    [Theory]
    [InlineData("UPDATE users SET age = 1", true)]
    [InlineData("SELECT 1", false)]
    [InlineData("SELECT * FROM users FOR UPDATE", true)]
    [InlineData("WITH a AS (SELECT 1) SELECT * FROM a", true)]
    public void Raw_statement_begins_a_transaction_unless_it_reads(string sql, bool begins)
    {
        Execute(Session, sql);
        Assert.Equal(begins ? ["BEGIN", sql] : [sql], Driver.Sent);
        Assert.Equal(begins, Session.InTransaction);
    }

    [Fact]
    public void Autobegin_at_the_first_statement_begins_for_reads_too()
    {
        var session = Open(new OrmSessionOptions { Autobegin = Autobegin.FirstStatement });
        Execute(session, "SELECT 1");
        Assert.Equal(["BEGIN", "SELECT 1"], Driver.Sent);
    }

    [Fact]
    public void Outside_a_transaction_the_connection_goes_back_at_once()
    {
        Loaded();
        Assert.Equal(0, Driver.Rented);
    }

    [Theory]
    [InlineData("Commit")]
    [InlineData("Rollback")]
    [InlineData("Dispose")]
    public void Inside_a_transaction_the_connection_is_kept_until_its_end(string end)
    {
        Session.Begin();
        Execute(Session, "SELECT 1");
        Execute(Session, "SELECT 2");
        Assert.Equal((1, 1), (Driver.Rented, Driver.Rents));
        switch (end)
        {
            case "Commit":
                Session.Commit();
                break;
            case "Rollback":
                Session.Rollback();
                break;
            default:
                Session.Dispose();
                break;
        }

        Assert.Equal(0, Driver.Rented);
    }

    [Fact]
    public void Begin_travels_with_the_first_statement()
    {
        Session.Begin();
        Assert.Empty(Driver.Sent);
        Assert.True(Session.InTransaction);
        Execute(Session, "SELECT 1");
        Assert.Equal(["BEGIN", "SELECT 1"], Driver.Sent);
    }

    [Fact]
    public void Write_in_a_transaction_for_reading_is_an_error()
    {
        Session.Begin(access: Access.ReadOnly);
        Execute(Session, "SELECT 1");
        var error = Assert.Throws<OrmException>(() => Execute(Session, "DELETE FROM users"));
        Assert.Contains("Access.ReadOnly", error.Message, StringComparison.Ordinal);
        Assert.Equal(["BEGIN READ", "SELECT 1"], Driver.Sent);
    }

    [Fact]
    public void Begin_in_an_open_transaction_is_an_error_that_says_who_began_it()
    {
        Session.Begin();
        Assert.Contains("begun by Begin", Assert.Throws<OrmException>(() => Session.Begin()).Message, StringComparison.Ordinal);
        Session.Rollback();
        Session.Add(NewUser());
        Session.Flush();
        Assert.Contains("begun by Flush", Assert.Throws<OrmException>(() => Session.Begin()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Commit_Rollback_and_Flush_with_nothing_to_do_send_no_SQL()
    {
        Session.Commit();
        Session.Rollback();
        Session.Flush();
        using (var transaction = Session.Begin())
        {
            transaction.Commit();
        }

        Assert.Empty(Driver.Sent);
        Assert.False(Session.InTransaction);
    }

    [Fact]
    public async Task Commit_of_a_transaction_flushes_and_commits()
    {
        await using (var transaction = await Session.BeginAsync())
        {
            Session.Add(NewUser());
            await transaction.CommitAsync();
        }

        Assert.Equal(["BEGIN", "INSERT", "COMMIT"], Driver.Sent.Select(sent => sent.Split(' ')[0]));
    }

    [Fact]
    public void Leaving_the_block_without_a_commit_rolls_back()
    {
        using (Session.Begin())
        {
            Execute(Session, "DELETE FROM users");
        }

        Assert.Equal(["BEGIN", "DELETE FROM users", "ROLLBACK"], Driver.Sent);
        Assert.False(Session.InTransaction);
    }

    [Fact]
    public async Task TransactionAsync_commits_on_return()
    {
        await Session.TransactionAsync(async session =>
        {
            session.Add(NewUser());
            await session.FlushAsync();
        });
        Assert.Equal("COMMIT", Driver.Sent[^1]);
    }

    [Fact]
    public async Task TransactionAsync_rolls_back_and_rethrows_on_an_exception()
    {
        var thrown = new InvalidOperationException();
        var caught = await Assert.ThrowsAsync<InvalidOperationException>(() => Session.TransactionAsync(async session =>
        {
            session.Add(NewUser());
            await session.FlushAsync();
            throw thrown;
        }));
        Assert.Same(thrown, caught);
        Assert.Equal("ROLLBACK", Driver.Sent[^1]);
        Assert.False(Session.InTransaction);
    }

    [Fact]
    public void Transaction_in_its_sync_form_returns_what_the_work_returns()
    {
        Assert.Equal(3, Session.Transaction(session => 3));
        Assert.Throws<InvalidOperationException>(() => Session.Transaction(session => throw new InvalidOperationException()));
        Driver.Failures["INSERT"] = new UniqueViolationException("UNIQUE failed.");
        Assert.Throws<UniqueViolationException>(() => Session.Transaction(session => session.Add(NewUser())));
        Assert.Null(Session.Get<User>(1));
        Assert.False(Session.InTransaction);
    }

    [Fact]
    public void After_Commit_of_the_session_the_transaction_is_over_and_the_commit_stands()
    {
        using (var transaction = Session.Begin())
        {
            Execute(Session, "DELETE FROM users");
            Session.Commit();
            Assert.Throws<OrmException>(transaction.Commit);
            Assert.Throws<OrmException>(transaction.Rollback);
        }

        Assert.Equal(["BEGIN", "DELETE FROM users", "COMMIT"], Driver.Sent);
    }

    [Fact]
    public void Dispose_of_an_old_transaction_leaves_the_next_one_alone()
    {
        var first = Session.Begin();
        Session.Commit();
        Session.Begin();
        Execute(Session, "DELETE FROM users");
        first.Dispose();
        Assert.True(Session.InTransaction);
    }

    [Fact]
    public void Dispose_never_commits()
    {
        Session.Add(NewUser());
        Session.Flush();
        Session.Dispose();
        Assert.Equal("ROLLBACK", Driver.Sent[^1]);
    }

    [Fact]
    public void Commit_always_flushes_first()
    {
        var session = Open(new OrmSessionOptions { AutoFlush = false });
        session.Add(NewUser());
        session.Commit();
        Assert.Contains(Driver.Sent, sent => sent.StartsWith("INSERT", StringComparison.Ordinal));
    }

    [Fact]
    public void Isolation_level_is_passed_on_and_one_that_the_database_lacks_is_an_error()
    {
        Assert.Contains("Chaos", Assert.Throws<OrmException>(() => Session.Begin(IsolationLevel.Chaos)).Message, StringComparison.Ordinal);
        Session.Begin(IsolationLevel.Serializable);
        Execute(Session, "SELECT 1");
        Assert.Equal("BEGIN Serializable", Driver.Sent[0]);
    }

    [Fact]
    public void Failed_commit_rolls_back_and_leaves_the_session_inactive()
    {
        Driver.Failures["COMMIT"] = new ForeignKeyViolationException("deferred");
        Session.Add(NewUser());
        Assert.Throws<ForeignKeyViolationException>(Session.Commit);
        Assert.Equal("ROLLBACK", Driver.Sent[^1]);
        Assert.Throws<SessionInactiveException>(Session.Commit);
        Session.Rollback();
        Driver.Failures.Clear();
        Session.Commit();
    }
}

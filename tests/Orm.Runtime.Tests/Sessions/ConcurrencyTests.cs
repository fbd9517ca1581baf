using Orm.Drivers;
using Orm.Querying;
using Orm.Runtime.Tests.Sessions.Entities;
using Orm.Sessions;

namespace Orm.Runtime.Tests.Sessions;

/// <summary>Sentence 67, disposal, and use by many threads.</summary>
public sealed class ConcurrencyTests : SessionTest
{
    [Fact]
    public async Task Two_operations_at_once_name_both_and_nothing_interleaves()
    {
        Driver.Pause = new TaskCompletionSource();
        Session.Add(NewUser());
        var flush = Session.FlushAsync();
        Assert.Contains("Commit was called while FlushAsync is still running", Assert.Throws<ConcurrentUseException>(Session.Commit).Message, StringComparison.Ordinal);
        Assert.Contains("Add was called while FlushAsync", Assert.Throws<ConcurrentUseException>(() => Session.Add(NewUser())).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ConcurrentUseException>(() => Session.GetAsync<User>(1).AsTask());
        Driver.Pause.SetResult();
        await flush;
        Assert.Equal(["BEGIN", "INSERT"], Driver.Sent.Select(sent => sent.Split(' ')[0]));
    }

    [Fact]
    public async Task While_a_stream_is_open_any_other_statement_is_concurrent_use()
    {
        var user = Loaded(7);
        Driver.Answer("SELECT n", [1], [2]);
        var stream = await OpenStreamAsync();
        Assert.True(await stream.NextAsync(Io.Async, default));
        Assert.Contains("Get was called while AsAsyncEnumerable has a result open", Assert.Throws<ConcurrentUseException>(() => Session.Get<User>(1)).Message, StringComparison.Ordinal);
        Session.Add(NewUser());
        user.Age = 31;
        Assert.Same(user, Session.Get<User>(7));
        Assert.Throws<ConcurrentUseException>(Session.Flush);
        Assert.Throws<ConcurrentUseException>(Session.Rollback);
        Assert.True(await stream.NextAsync(Io.Async, default));
        Assert.False(await stream.NextAsync(Io.Async, default));
        Assert.Equal(1, Driver.Rented);
        await stream.CloseAsync(Io.Async);
        Assert.Equal(0, Driver.Rented);
        Session.Commit();
    }

    [Fact]
    public async Task Dispose_closes_an_open_stream()
    {
        var stream = await OpenStreamAsync();
        Session.Dispose();
        Assert.Equal(0, Driver.Rented);
        await stream.CloseAsync(Io.Async);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => stream.NextAsync(Io.Async, default).AsTask());
    }

    [Fact]
    public void Disposed_session_says_so_and_a_second_Dispose_does_nothing()
    {
        Session.Dispose();
        Session.Dispose();
        Assert.Contains("Session", Assert.Throws<ObjectDisposedException>(() => Session.Add(NewUser())).Message, StringComparison.Ordinal);
        Assert.Throws<ObjectDisposedException>(Session.Rollback);
        Assert.Throws<ObjectDisposedException>(() => Session.Get<User>(1));
    }

    [Fact]
    public void Engine_disposed_under_an_open_session_leaves_it_only_its_rollback()
    {
        Session.Add(NewUser());
        Session.Flush();
        Engine.Dispose();
        Engine.Dispose();
        Assert.Contains("Engine", Assert.Throws<ObjectDisposedException>(Session.Commit).Message, StringComparison.Ordinal);
        Assert.Throws<ObjectDisposedException>(() => Engine.OpenSession());
        Session.Rollback();
        Assert.Equal("ROLLBACK", Driver.Sent[^1]);
        Assert.Equal(0, Driver.Rented);
    }

    [Fact]
    public async Task Dispose_while_an_operation_runs_leaves_the_cleaning_up_to_it()
    {
        Driver.Pause = new TaskCompletionSource();
        Session.Add(NewUser());
        var flush = Session.FlushAsync();
        Session.Dispose();
        Assert.Equal(1, Driver.Rented);
        Driver.Pause.SetResult();
        await flush;
        Assert.Equal(0, Driver.Rented);
        Assert.Equal("ROLLBACK", Driver.Sent[^1]);
    }

    [Fact]
    public async Task Many_threads_share_an_engine()
    {
        await Parallel.ForAsync(0, 200, (number, _) =>
        {
            using var session = Engine.OpenSession();
            Assert.Equal("users", Engine.Changes.Of(((IEntity)NewUser()).EntityMap).Delete.Sql.Split(' ')[2]);
            session.Add(NewUser());
            return ValueTask.CompletedTask;
        });
    }

    private ValueTask<ResultStream> OpenStreamAsync()
        => Session.OpenAsync("AsAsyncEnumerable", new Statement("SELECT n", StatementKind.Read), default(NoArguments), Io.Async, default);
}

using Npgsql;
using Orm.Drivers;
using Orm.PostgreSql.Connections;
using Orm.PostgreSql.Errors;

namespace Orm.PostgreSql.Copying;

/// <summary>
/// Cancels a copy from beside it, since Npgsql has no token for its end, where the server may wait for another's row. The
/// server process is told by its own number, which is right behind PgBouncer too.
/// </summary>
internal sealed class CopyCancel : IDisposable
{
    private readonly PostgreSqlSource source;
    private readonly int worker;
    private readonly CancellationTokenRegistration registration;
    private readonly CancellationTokenSource finished = new();
    private Task? running;

    internal CopyCancel(PostgreSqlSource source, int worker, CancellationToken cancellationToken)
    {
        this.source = source;
        this.worker = worker;
        registration = cancellationToken.UnsafeRegister(static state => ((CopyCancel)state!).Start(), this);
    }

    public void Dispose()
    {
        registration.Dispose();
        finished.Dispose();
    }

    /// <summary>The copy has ended: from here on nothing is cancelled any more.</summary>
    internal async ValueTask FinishAsync(Io io)
    {
        if (io == Io.Async)
        {
            await registration.DisposeAsync().ConfigureAwait(false);
            await finished.CancelAsync().ConfigureAwait(false);
            await (running ?? Task.CompletedTask).ConfigureAwait(false);
        }
        else
        {
            registration.Dispose();
            finished.Cancel();
            running?.GetAwaiter().GetResult();
        }
    }

    private void Start() => running = Task.Run(async () =>
    {
        try
        {
            var beside = source.Source.CreateConnection();
            await using (beside.ConfigureAwait(false))
            {
                await beside.OpenAsync(finished.Token).ConfigureAwait(false);
                using var command = new NpgsqlCommand(SessionText.Cancel, beside) { Parameters = { new NpgsqlParameter<int> { TypedValue = worker } } };
                await command.ExecuteNonQueryAsync().ConfigureAwait(false);
            }
        }
        catch (Exception error) when (error is OperationCanceledException || PostgreSqlFailure.IsOfNpgsql(error))
        {
            // Then the copy ends by itself, or by its timeout.
        }
    });
}

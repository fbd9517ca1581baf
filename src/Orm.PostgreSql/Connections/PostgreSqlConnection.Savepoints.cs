using Npgsql;
using Orm.Drivers;
using Orm.PostgreSql.Errors;

namespace Orm.PostgreSql.Connections;

internal sealed partial class PostgreSqlConnection
{
    public override ValueTask SetSavepointAsync(int level, Io io, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        owed.Add(SessionText.Savepoint(level));
        return default;
    }

    public override ValueTask ReleaseSavepointAsync(int level, Io io)
    {
        if (!TryForgetSavepoint(level))
        {
            owed.Add(SessionText.ReleaseSavepoint(level));
        }

        return default;
    }

    // At once, and not with the next statement: the rows that were locked since are free then.
    public override async ValueTask RollbackToSavepointAsync(int level, Io io)
    {
        if (TryForgetSavepoint(level))
        {
            return;
        }

        // Only savepoints within were still to be released.
        owed.Clear();
        var sql = SessionText.RollbackToSavepoint(level);
        using var command = new NpgsqlCommand(sql, connection);
        try
        {
            await RunAsync(command, io, CancellationToken.None).ConfigureAwait(false);
            NoteSuccess();
        }
        catch (Exception error) when (PostgreSqlFailure.IsOfNpgsql(error))
        {
            throw Failed(error, sql, CancellationToken.None);
        }
    }

    /// <summary>Drops a savepoint that was never sent, and what came after it; false where it was sent.</summary>
    private bool TryForgetSavepoint(int level)
    {
        var index = owed.IndexOf(SessionText.Savepoint(level));
        if (index < 0)
        {
            return false;
        }

        owed.RemoveRange(index, owed.Count - index);
        return true;
    }
}

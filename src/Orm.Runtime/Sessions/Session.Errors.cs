using Orm.Drivers;
using Orm.Sessions;

namespace Orm;

// What an error of a statement means for the transaction, and what it tells the user.
public sealed partial class Session
{
    /// <summary>
    /// Gives an error its context, and notes it where the transaction ended with it. Returns where the error is to be thrown
    /// on as it is.
    /// </summary>
    internal void ThrowExplained(Exception error, Statement statement, EntityMap? entity) => ThrowExplained(error, statement.Sql, entity);

    private void ThrowExplained(Exception error, string sql, EntityMap? entity)
    {
        NoteEndOfTransaction(error);
        switch (error)
        {
            case OrmException known:
                known.AddContext(sql, entity?.Name);
                break;
            case ParameterValueException refused:
                throw new OrmException($"Parameter ${refused.Number} {refused.Reason}.", refused) { Sql = sql, Entity = entity?.Name };
            case ColumnValueException unreadable:
                throw new OrmException($"Column {unreadable.Ordinal} of the result {unreadable.Reason}.", unreadable) { Sql = sql, Entity = entity?.Name };
        }
    }

    /// <summary>A database that aborted the transaction takes nothing but a rollback, so it gets that at once.</summary>
    private async ValueTask RollBackAbortedAsync(Exception error, Io io)
    {
        if (state == TransactionState.Active && connection!.IsTransactionAborted)
        {
            await RollbackOnDatabaseAsync(io).ConfigureAwait(false);
            Fail(error);
        }
    }

    /// <summary>Some errors end the transaction on the database: nothing may be sent then before Rollback.</summary>
    private void NoteEndOfTransaction(Exception error)
    {
        if (state == TransactionState.Active && (!connection!.InTransaction || connection.IsTransactionAborted))
        {
            Fail(error);
        }
    }

    private static OrmException WriteInReadOnly() => new(
        "A statement that writes was sent in a transaction begun with Access.ReadOnly. Begin with Access.ReadWrite to write.");
}

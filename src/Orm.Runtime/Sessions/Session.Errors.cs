using System.Globalization;
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
        TellFailure(error, sql);
        switch (error)
        {
            case OrmException known:
                known.AddContext(sql, entity?.Name);
                break;
            case ParameterValueException refused:
                var refusal = refused.AsTold(Engine.Options);
                throw new OrmException($"Parameter ${refusal.Number} {refusal.Reason}.", refusal) { Sql = sql, Entity = entity?.Name };
            case ColumnValueException unreadable:
                throw Unreadable(unreadable.AsTold(Engine.Options), sql, entity);
        }
    }

    private static OrmException Unreadable(ColumnValueException error, string sql, EntityMap? entity) => new(
        $"Column {error.Name ?? error.Ordinal.ToString(CultureInfo.InvariantCulture)} of the result {error.Sentence} Read it into a type that can hold it.", error)
    {
        Sql = sql,
        Entity = entity?.Name,
        Column = error.Name,
    };

    // Whoever observed the statement has told its failure with the duration.
    private void TellFailure(Exception error, string sql)
    {
        if (error is OrmException { NeedsNoLog: false } || (error is not OrmException && !Engine.IsObserved))
        {
            Engine.Echo.FailedStatement(sql, null, null, error);
        }
    }

    /// <summary>
    /// A database that aborted the transaction takes nothing but a rollback, so it gets that at once; one to a savepoint waits
    /// until the user has rolled that back.
    /// </summary>
    private async ValueTask RollBackAbortedAsync(Exception error, Io io)
    {
        if (state == TransactionState.Active && connection!.IsTransactionAborted && !CanGoBackToSavepoint)
        {
            await RollbackOnDatabaseAsync(io).ConfigureAwait(false);
            Fail(error);
        }
    }

    /// <summary>Some errors end the transaction on the database: nothing may be sent then before Rollback.</summary>
    private void NoteEndOfTransaction(Exception error)
    {
        if (state != TransactionState.Active || (connection!.InTransaction && !connection.IsTransactionAborted))
        {
            return;
        }

        if (CanGoBackToSavepoint)
        {
            NoteError(error);
            return;
        }

        Fail(error);
    }

    // It is not sent, and so no statement that failed.
    private static OrmException WriteInReadOnly() => new(
        "A statement that writes was to be sent in a transaction begun with Access.ReadOnly. Begin with Access.ReadWrite to write.")
    {
        NeedsNoLog = true,
    };
}

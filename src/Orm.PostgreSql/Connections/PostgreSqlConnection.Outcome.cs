using Npgsql;
using NpgsqlTypes;
using Orm.Drivers;
using Orm.PostgreSql.Errors;

namespace Orm.PostgreSql.Connections;

// What became of a transaction whose COMMIT got no answer: the server keeps that by the transaction's id.
internal sealed partial class PostgreSqlConnection
{
    private NpgsqlCommand? identify;

    public override async ValueTask<string?> IdentifyTransactionAsync(Io io, CancellationToken cancellationToken)
    {
        if (!isBegun || isAborted)
        {
            return null;
        }

        try
        {
            return await ReadTextAsync(identify ??= new NpgsqlCommand(SessionText.TransactionId, connection), io, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is OperationCanceledException || PostgreSqlFailure.IsOfNpgsql(error))
        {
            throw Failed(error, SessionText.TransactionId, cancellationToken);
        }
    }

    public override async ValueTask<TransactionOutcome> OutcomeOfAsync(string transactionId, Io io)
    {
        try
        {
            using var command = new NpgsqlCommand(SessionText.TransactionOutcome, connection) { Parameters = { new NpgsqlParameter<string> { NpgsqlDbType = NpgsqlDbType.Text, TypedValue = transactionId } } };
            return await ReadTextAsync(command, io, CancellationToken.None).ConfigureAwait(false) switch
            {
                "committed" => TransactionOutcome.Committed,
                "aborted" => TransactionOutcome.RolledBack,
                "in progress" => TransactionOutcome.InProgress,
                _ => TransactionOutcome.Unknown,
            };
        }
        catch (Exception error) when (PostgreSqlFailure.IsOfNpgsql(error))
        {
            throw Failed(error, SessionText.TransactionOutcome, CancellationToken.None);
        }
    }

    private static async ValueTask<string?> ReadTextAsync(NpgsqlCommand command, Io io, CancellationToken cancellationToken)
        => (io == Io.Async ? await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) : command.ExecuteScalar()) as string;
}

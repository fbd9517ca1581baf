using Npgsql;
using Orm.Drivers;
using Orm.PostgreSql.Values;

namespace Orm.PostgreSql.Connections;

/// <summary>
/// A statement as one connection keeps it: a batch of one command with its parameters, so that BEGIN can stand before it. A
/// batch, too, takes no second statement in its text.
/// </summary>
internal sealed class PreparedCommand
{
    private readonly NpgsqlBatch batch;
    private readonly NpgsqlBatchCommand command;

    internal PreparedCommand(NpgsqlConnection connection, Statement statement)
    {
        Statement = statement;
        command = new NpgsqlBatchCommand(statement.Sql);
        batch = new NpgsqlBatch(connection) { BatchCommands = { command } };
        Parameters = new ParameterList(command.Parameters);
        EndsTransaction = statement.Writes && SessionText.EndsTransaction(statement.Sql);
        ChangesSession = SessionText.MayChangeSession(statement.Sql);
    }

    internal Statement Statement { get; }

    internal ParameterList Parameters { get; }

    /// <summary>Whether it is a COMMIT or ROLLBACK of the user's own.</summary>
    internal bool EndsTransaction { get; }

    /// <summary>Whether the session is to be reset after it.</summary>
    internal bool ChangesSession { get; }

    /// <summary>The cache's clock when it was used last.</summary>
    internal long LastUse { get; set; }

    /// <summary>Sends it, after <paramref name="begin"/> in the same round trip where that is given.</summary>
    internal async ValueTask<NpgsqlDataReader> OpenAsync(string? begin, Io io, CancellationToken cancellationToken)
    {
        if (begin is not null)
        {
            batch.BatchCommands.Insert(0, new NpgsqlBatchCommand(begin));
        }

        try
        {
            return io == Io.Async
                ? await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false)
                : batch.ExecuteReader();
        }
        catch when (begin is not null)
        {
            batch.BatchCommands.RemoveAt(0);
            throw;
        }
    }

    /// <summary>After the rows are read: ready for the next use.</summary>
    internal void Release()
    {
        if (batch.BatchCommands.Count > 1)
        {
            batch.BatchCommands.RemoveAt(0);
        }

        Parameters.ForgetLarge();
    }
}

using Npgsql;
using Orm.Drivers;
using Orm.PostgreSql.Values;

namespace Orm.PostgreSql.Connections;

/// <summary>
/// A statement as one connection keeps it: a batch of one command with its parameters, so that BEGIN and savepoints can stand before it. A
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

    /// <summary>Sends it, after <paramref name="owed"/> in the same round trip. Release is to follow, whatever comes of it.</summary>
    internal NpgsqlDataReader Open(string[] owed)
    {
        PutBefore(owed);
        return batch.ExecuteReader();
    }

    /// <inheritdoc cref="Open"/>
    internal Task<NpgsqlDataReader> OpenAsync(string[] owed, CancellationToken cancellationToken)
    {
        PutBefore(owed);
        return batch.ExecuteReaderAsync(cancellationToken);
    }

    /// <summary>After the rows are read: ready for the next use.</summary>
    internal void Release()
    {
        while (batch.BatchCommands.Count > 1)
        {
            batch.BatchCommands.RemoveAt(0);
        }

        Parameters.ForgetLarge();
    }

    private void PutBefore(string[] owed)
    {
        for (var i = 0; i < owed.Length; i++)
        {
            batch.BatchCommands.Insert(i, new NpgsqlBatchCommand(owed[i]));
        }
    }
}

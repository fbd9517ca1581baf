using Npgsql;
using Orm.Drivers;
using Orm.PostgreSql.Values;

namespace Orm.PostgreSql.Connections;

/// <summary>A statement's place in a batch: its command with its parameters, used again in later batches.</summary>
internal sealed class BatchItem
{
    internal BatchItem(Statement statement)
    {
        Statement = statement;
        Command = new NpgsqlBatchCommand(statement.Sql);
        Parameters = new ParameterList(Command.Parameters);
    }

    internal Statement Statement { get; }

    internal NpgsqlBatchCommand Command { get; }

    internal ParameterList Parameters { get; }

    /// <summary>Whether it gives rows.</summary>
    internal bool Returns { get; set; }
}

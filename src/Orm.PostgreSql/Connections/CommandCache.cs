using Orm.Drivers;

namespace Orm.PostgreSql.Connections;

/// <summary>
/// A connection's commands, found by their statement's slot. Bounded: beyond the limit the one that was used longest ago is
/// forgotten; what the server has prepared of it, Npgsql closes by its own count.
/// </summary>
internal sealed class CommandCache
{
    /// <summary>The most commands that a connection keeps.</summary>
    internal const int Limit = 500;

    private readonly Dictionary<int, PreparedCommand> commands = [];
    private long clock;

    internal int Count => commands.Count;

    internal PreparedCommand? Find(Statement statement)
    {
        if (!commands.TryGetValue(statement.Slot, out var found))
        {
            return null;
        }

        found.LastUse = ++clock;
        return found;
    }

    internal void Add(PreparedCommand command)
    {
        if (commands.Count == Limit)
        {
            commands.Remove(commands.MinBy(kept => kept.Value.LastUse).Key);
        }

        command.LastUse = ++clock;
        commands.Add(command.Statement.Slot, command);
    }
}

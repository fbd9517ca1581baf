using Orm.Drivers;

namespace Orm.Sqlite.Connections;

/// <summary>The three statements of one level's savepoint.</summary>
internal sealed class SavepointStatements
{
    /// <summary>Down to here they stay prepared.</summary>
    private const int KeptLevels = 8;

    private static readonly SavepointStatements[] Kept =
        [.. Enumerable.Range(1, KeptLevels).Select(static level => new SavepointStatements(level, StatementKind.Write))];

    private SavepointStatements(int level, StatementKind kind)
    {
        var name = SavepointName.Of(level);
        Set = new Statement($"SAVEPOINT {name}", kind);
        Release = new Statement($"RELEASE SAVEPOINT {name}", kind);
        RollBackTo = new Statement($"ROLLBACK TO SAVEPOINT {name}", kind);
    }

    public Statement Set { get; }

    public Statement Release { get; }

    public Statement RollBackTo { get; }

    public static SavepointStatements Of(int level) => level <= KeptLevels ? Kept[level - 1] : new SavepointStatements(level, StatementKind.Once);
}

using Orm.Drivers;

namespace Orm.Sqlite.Connections;

/// <summary>A statement as one connection has it prepared.</summary>
internal sealed class PreparedStatement(Statement statement, nint handle, bool isReadOnly)
{
    /// <summary>Where it came from.</summary>
    internal Statement Statement { get; } = statement;

    /// <summary>SQLite's statement.</summary>
    internal nint Handle { get; } = handle;

    /// <summary>Whether it leaves the database's file as it is, as SQLite sees it.</summary>
    internal bool IsReadOnly { get; } = isReadOnly;

    /// <summary>The cache's clock when it was used last.</summary>
    internal long LastUse { get; set; }
}

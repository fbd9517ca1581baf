using System.ComponentModel;

namespace Orm.Drivers;

/// <summary>
/// A statement's text with the process-wide slot under which each connection keeps it prepared. One object per text: made
/// once (a static field, an entity's map, the engine's cache of query texts) and reused.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Statement
{
    private static int slots;

    /// <summary>Takes the next free slot.</summary>
    public Statement(string sql, StatementKind kind)
    {
        Sql = sql;
        Kind = kind;
        Slot = Interlocked.Increment(ref slots) - 1;
    }

    /// <summary>The text, with parameters <c>$1</c>, <c>$2</c>, … numbered in the order of their first appearance.</summary>
    public string Sql { get; }

    /// <summary>Whether it reads or writes.</summary>
    public StatementKind Kind { get; }

    /// <summary>The index into a connection's table of prepared statements.</summary>
    public int Slot { get; }
}

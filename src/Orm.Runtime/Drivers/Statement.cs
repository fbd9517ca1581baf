using System.ComponentModel;
using Orm.Diagnostics.Telemetry;

namespace Orm.Drivers;

/// <summary>
/// A statement's text with the process-wide slot under which each connection keeps it prepared. One object per text: made
/// once (a static field, an entity's map, the engine's cache of query texts) and reused.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Statement
{
    private static int slots;

    private Operation? operation;

    /// <summary>Takes the next free slot, where it is to be kept.</summary>
    public Statement(string sql, StatementKind kind)
    {
        Sql = sql;
        Kind = kind;
        Slot = kind == StatementKind.Once ? -1 : Interlocked.Increment(ref slots) - 1;
        Writes = kind switch
        {
            StatementKind.Read => false,
            StatementKind.Write => true,
            StatementKind.Once => !ReadRule.IsRead(sql),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>The text, with parameters <c>$1</c>, <c>$2</c>, … numbered in the order of their first appearance.</summary>
    public string Sql { get; }

    /// <summary>Whether it reads or writes.</summary>
    public StatementKind Kind { get; }

    /// <summary>Whether it may write: told of the text where it is seen once.</summary>
    public bool Writes { get; internal init; }

    /// <summary>How telemetry tells it.</summary>
    internal Operation Operation => operation ??= Operation.Of(Sql);

    /// <summary>The index into a connection's table of prepared statements; -1 for text that is seen once.</summary>
    public int Slot { get; }
}

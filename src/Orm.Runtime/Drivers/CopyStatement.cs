using System.ComponentModel;

namespace Orm.Drivers;

/// <summary>A command that takes many rows.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CopyStatement(string sql, IReadOnlyList<string> types)
{
    /// <summary>The command's text.</summary>
    public string Sql { get; } = sql;

    /// <summary>The types of the columns that it names, in their order, as CREATE TABLE has them.</summary>
    public IReadOnlyList<string> Types { get; } = types;
}

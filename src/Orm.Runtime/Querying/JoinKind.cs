using System.ComponentModel;

namespace Orm.Querying;

/// <summary>How the rows of two queries are put together.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum JoinKind
{
    /// <summary>The pairs that meet the condition.</summary>
    Inner,

    /// <summary>The same, and each outer row that no inner one goes with, beside NULLs.</summary>
    Left,

    /// <summary>Every pair.</summary>
    Cross,
}

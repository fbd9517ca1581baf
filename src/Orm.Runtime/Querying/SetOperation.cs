using System.ComponentModel;

namespace Orm.Querying;

/// <summary>How the rows of two queries of one shape become those of one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum SetOperation
{
    /// <summary>The rows of either, each once.</summary>
    Union,

    /// <summary>The rows of both, one after the other.</summary>
    Concat,

    /// <summary>The rows that both have, each once.</summary>
    Intersect,

    /// <summary>The rows of the first that the second has not, each once.</summary>
    Except,
}

using System.ComponentModel;

namespace Orm.Querying;

/// <summary>What is asked of a subquery.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum SubqueryKind
{
    /// <summary>Whether there is a row: its text stands in an EXISTS.</summary>
    Exists,

    /// <summary>Every row: its text stands in an IN, or is what is joined or combined.</summary>
    Rows,

    /// <summary>The first row's one column.</summary>
    First,

    /// <summary>How many rows there are.</summary>
    Count,

    /// <summary>What its last piece, an aggregate, makes of the rows.</summary>
    Aggregate,
}

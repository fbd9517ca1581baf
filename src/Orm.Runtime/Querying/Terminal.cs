namespace Orm.Querying;

/// <summary>What is asked of a query, as far as its statement cares.</summary>
internal enum Terminal
{
    /// <summary>Every row.</summary>
    Rows,

    /// <summary>One row.</summary>
    First,

    /// <summary>Two rows: one, and whether there is another.</summary>
    Single,

    /// <summary>Whether there is a row.</summary>
    Any,

    /// <summary>How many rows there are.</summary>
    Count,

    /// <summary>To set columns of every row.</summary>
    Update,

    /// <summary>The same, and each row's key and the values that it has then.</summary>
    UpdateReturning,

    /// <summary>To delete every row.</summary>
    Delete,

    /// <summary>The same, and each row's key.</summary>
    DeleteReturning,
}

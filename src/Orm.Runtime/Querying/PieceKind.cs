namespace Orm.Querying;

/// <summary>What an operator does to the statement.</summary>
internal enum PieceKind
{
    /// <summary>The entity that a query begins with.</summary>
    Root,

    /// <summary>A condition; on groups behind a <see cref="GroupBy"/>.</summary>
    Where,

    /// <summary>An order before all others so far.</summary>
    OrderBy,

    /// <summary>An order after the one before.</summary>
    ThenBy,

    /// <summary>Columns instead of those so far.</summary>
    Select,

    /// <summary>Rows left out at the beginning.</summary>
    Skip,

    /// <summary>The most rows.</summary>
    Take,

    /// <summary>Each row once.</summary>
    Distinct,

    /// <summary>Columns of two queries' rows, put together.</summary>
    Join,

    /// <summary>Groups of rows.</summary>
    GroupBy,

    /// <summary>The rows of two queries as those of one.</summary>
    Combine,

    /// <summary>One value of all rows.</summary>
    Aggregate,

    /// <summary>Columns to set: the statement is an UPDATE.</summary>
    Set,

    /// <summary>A comment before the statement.</summary>
    Tag,

    /// <summary>A lock on the rows.</summary>
    ForUpdate,

    /// <summary>A lock on the rows that nobody else has locked, and on none else.</summary>
    SkipLocked,

    /// <summary>Nothing in the statement; the rows are read differently.</summary>
    Reading,
}

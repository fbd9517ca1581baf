namespace Orm.Querying;

/// <summary>What an operator does to the statement.</summary>
internal enum PieceKind
{
    /// <summary>The entity that a query begins with.</summary>
    Root,

    /// <summary>A condition.</summary>
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

    /// <summary>Columns to set: the statement is an UPDATE.</summary>
    Set,

    /// <summary>Nothing in the statement; the rows are read differently.</summary>
    Reading,
}

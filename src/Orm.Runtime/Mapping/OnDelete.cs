namespace Orm;

/// <summary>What deleting a row does to the rows that refer to it.</summary>
public enum OnDelete
{
    /// <summary>It is refused, at the end of the statement.</summary>
    NoAction,

    /// <summary>It is refused at once.</summary>
    Restrict,

    /// <summary>They are deleted too.</summary>
    Cascade,

    /// <summary>Their foreign key becomes NULL.</summary>
    SetNull,

    /// <summary>Their foreign key takes its default.</summary>
    SetDefault,
}

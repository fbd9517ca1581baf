namespace Orm.Querying;

/// <summary>What becomes of the entities among the rows. Where several are asked for, the last of these is done.</summary>
internal enum ReadMode
{
    /// <summary>They are the session's: those that it holds as they are, the others new.</summary>
    Tracked,

    /// <summary>They are the session's, and values that the user has not changed become those of the row, which is locked.</summary>
    Current,

    /// <summary>They are the session's, and all their values become the row's.</summary>
    Populating,

    /// <summary>They are new each time, and no session knows them.</summary>
    Untracked,
}

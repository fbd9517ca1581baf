namespace Orm.Sessions;

/// <summary>What is to be remembered of a tracked object besides its state and values.</summary>
[Flags]
internal enum TrackedFlags : ushort
{
    None = 0,

    /// <summary>It is in the unit of work's list of objects that may have changed.</summary>
    Listed = 1,

    /// <summary>It is in the unit of work's list of objects that this transaction wrote.</summary>
    Touched = 2,

    /// <summary>Its row was inserted by this transaction.</summary>
    Inserted = 4,

    /// <summary>Its row was deleted by a flush.</summary>
    RowGone = 8,

    /// <summary>The next query or Get that meets it reads its values again.</summary>
    Expired = 16,

    /// <summary>Its key was made by the database.</summary>
    KeyGenerated = 32,

    /// <summary>It is in the unit of work's list of objects to delete.</summary>
    Removed = 64,

    /// <summary>A value that can change in place was handed out, so that setters do not tell every change.</summary>
    InPlace = 128,

    /// <summary>It was taken out of its session, whose transaction wrote it and is not over.</summary>
    Expunged = 256,

    /// <summary>It was read without tracking, so that the next UPDATE writes every column.</summary>
    Unread = 512,
}

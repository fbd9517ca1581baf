namespace Orm.Sessions;

/// <summary>What a flush does to a row.</summary>
internal enum ChangeKind : byte
{
    /// <summary>INSERT.</summary>
    Insert,

    /// <summary>UPDATE of the changed columns.</summary>
    Update,

    /// <summary>DELETE.</summary>
    Delete,

    /// <summary>UPDATE of a unique column to NULL, so that another row can take its value before this one gets its own.</summary>
    Release,
}

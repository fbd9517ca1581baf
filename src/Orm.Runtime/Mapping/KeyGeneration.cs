using System.ComponentModel;

namespace Orm;

/// <summary>Where a key that is at its CLR default comes from.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum KeyGeneration
{
    /// <summary>It is inserted as given.</summary>
    None,

    /// <summary>The database counts (rowid, identity).</summary>
    Database,

    /// <summary>The client makes a Guid of version 7.</summary>
    Client,
}

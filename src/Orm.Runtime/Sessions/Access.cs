namespace Orm;

/// <summary>What a transaction is for.</summary>
public enum Access
{
    /// <summary>Reading and writing. On SQLite it takes the write lock at once.</summary>
    ReadWrite,

    /// <summary>Reading only; a write in it is an error.</summary>
    ReadOnly,
}

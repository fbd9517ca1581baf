namespace Orm.Sessions;

/// <summary>Where a session's transaction stands.</summary>
internal enum TransactionState : byte
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>Begun by the user; BEGIN travels with the first statement.</summary>
    Begun,

    /// <summary>Begun on the database.</summary>
    Active,

    /// <summary>Failed and over on the database; only Rollback is possible.</summary>
    Inactive,
}

using System.ComponentModel;

namespace Orm.Drivers;

/// <summary>What became of a transaction whose COMMIT got no answer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum TransactionOutcome
{
    /// <summary>The database can't tell.</summary>
    Unknown,

    /// <summary>The database still has it open.</summary>
    InProgress,

    /// <summary>It is committed.</summary>
    Committed,

    /// <summary>It is rolled back.</summary>
    RolledBack,
}

namespace Orm.Querying.Assembling;

/// <summary>Whether a query locks its rows.</summary>
internal enum RowLocking
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>It does, and waits for those that another transaction has locked.</summary>
    Waiting,

    /// <summary>It does, and leaves out those that another transaction has locked.</summary>
    Skipping,
}

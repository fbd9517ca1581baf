using System.ComponentModel;

namespace Orm.Drivers;

/// <summary>What a statement does to the database, as far as transactions care.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum StatementKind
{
    /// <summary>It reads only, and may run outside a transaction.</summary>
    Read,

    /// <summary>It may write, and begins a transaction.</summary>
    Write,

    /// <summary>Text that is seen once (a script, user's raw SQL without reuse): not kept prepared.</summary>
    Once,
}

using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>A change whose statement is in a batch.</summary>
/// <param name="Change">The change.</param>
/// <param name="Statement">Its statement.</param>
/// <param name="Columns">The columns that it writes, in the order of its parameters.</param>
/// <param name="Returned">The columns that come back.</param>
/// <param name="Parameters">The parameters as the echo tells them; null where nobody listens or there are none.</param>
internal readonly record struct BatchedChange(Change Change, Statement Statement, ColumnMask Columns, ColumnMask Returned, string? Parameters);

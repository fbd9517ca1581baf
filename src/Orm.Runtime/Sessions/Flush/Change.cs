namespace Orm.Sessions;

/// <summary>One row's part in a flush.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Entry">The object.</param>
/// <param name="Columns">For an UPDATE the columns to write.</param>
internal readonly record struct Change(ChangeKind Kind, TrackedEntity Entry, ColumnMask Columns);

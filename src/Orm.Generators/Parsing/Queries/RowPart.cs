namespace Orm.Generators.Parsing.Queries;

/// <summary>An object within a row.</summary>
/// <param name="Path">The members from the row to it; empty for the row itself.</param>
/// <param name="Shape">What it is; null for an embedded object.</param>
/// <param name="First">Its first leaf.</param>
/// <param name="Teller">The leaf that tells whether it is null; null where nothing does.</param>
internal sealed record RowPart(string Path, RowShape? Shape, int First, int? Teller);

namespace Orm.Querying;

/// <summary>The first row of a result.</summary>
/// <param name="Value">The row; the type's default where there was none.</param>
/// <param name="Count">0, 1, or 2 where there are more.</param>
internal readonly record struct FirstRow<T>(T? Value, int Count);

namespace Orm.Querying;

/// <summary>A part of an interpolated string.</summary>
internal readonly record struct SqlPart(SqlPartKind Kind, object? Value);

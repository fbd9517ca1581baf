namespace Orm.Generators.Model.Queries;

/// <summary>A value of a lambda.</summary>
/// <param name="Source">Where its expression begins.</param>
/// <param name="Expression">What follows the source in C#, <c>{0}</c> standing for the source: <c>(long){0}.Options.Min</c>.</param>
/// <param name="Type">The expression's type, without <c>?</c>.</param>
/// <param name="IsNullable">Whether it can be null.</param>
/// <param name="Column">The column type that it is written as.</param>
/// <param name="Limit">The column whose Length, Precision or Scale it must fit, since it is written there; null for none.</param>
internal sealed record QueryValue(ValueSource Source, string Expression, string Type, bool IsNullable, ColumnType Column, Column? Limit = null);

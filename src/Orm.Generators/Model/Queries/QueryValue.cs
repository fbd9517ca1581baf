namespace Orm.Generators.Model.Queries;

/// <summary>A value of a lambda.</summary>
/// <param name="Sources">What its expression is made of.</param>
/// <param name="Expression">The expression in C#, <c>{0}</c> standing for the first source: <c>(long){0}.Options.Min</c>.</param>
/// <param name="Type">The expression's type, without <c>?</c>.</param>
/// <param name="IsNullable">Whether it can be null.</param>
/// <param name="Column">The column type that it is written as.</param>
/// <param name="Limit">The column whose Length, Precision or Scale it must fit, since it is written there; null for none.</param>
internal sealed record QueryValue(
    EquatableArray<ValueSource> Sources, string Expression, string Type, bool IsNullable, ColumnType Column, Column? Limit = null)
{
    /// <summary>The form that a text is written in where it is a pattern; None for a value that is written as it is.</summary>
    public PatternForm Pattern { get; init; }
}

namespace Orm.Generators.Model.Queries;

/// <summary>Whether a collection has an element of which a condition is true.</summary>
/// <param name="List">The collection: a column, or a value.</param>
/// <param name="Collection">By which number the condition speaks of its element.</param>
/// <param name="Condition">The condition.</param>
/// <param name="IsNegated">Whether it must have none.</param>
internal sealed record ElementsCondition(Operand List, int Collection, Condition Condition, bool IsNegated) : Condition
{
    /// <summary>The elements' type where the collection is within JSON; null for an array.</summary>
    public ColumnType? Json { get; init; }
}

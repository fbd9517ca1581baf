namespace Orm.Generators.Model.Queries;

/// <summary>One column's value.</summary>
/// <param name="Ordinal">The column's ordinal in the row.</param>
/// <param name="Type">Its type as it is read.</param>
/// <param name="IsStored">Whether it is a value as it was written down; else it was calculated.</param>
internal sealed record ValueNode(int Ordinal, ColumnType Type, bool IsStored) : ProjectionNode;

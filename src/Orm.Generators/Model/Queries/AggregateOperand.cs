namespace Orm.Generators.Model.Queries;

/// <summary>What becomes of many rows: of a group's, or of all.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Argument">What is aggregated; null to count rows.</param>
/// <param name="Filter">The rows that count; null for all.</param>
/// <param name="IsDistinct">Whether equal values count once.</param>
/// <param name="Type">The result's type.</param>
/// <param name="IsNullable">Whether it can be null: where no value counts.</param>
internal sealed record AggregateOperand(
    AggregateKind Kind, Operand? Argument, Condition? Filter, bool IsDistinct, ColumnType Type, bool IsNullable) : Operand
{
    public override ColumnType Type { get; } = Type;

    public override bool IsNullable { get; init; } = IsNullable;

    public override bool IsStored => Kind is AggregateKind.Min or AggregateKind.Max && Argument is { IsStored: true };
}

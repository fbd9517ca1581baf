namespace Orm.Generators.Model.Queries;

/// <summary>A column.</summary>
/// <param name="Column">Which.</param>
/// <param name="IsNullable">False behind a <c>.Value</c> too.</param>
internal sealed record ColumnOperand(QueryColumn Column, bool IsNullable) : Operand
{
    public override ColumnType Type => Column.Type;

    public override bool IsNullable { get; init; } = IsNullable;

    public override bool IsStored => Column.Mapped is not null;
}

namespace Orm.Generators.Model.Queries;

/// <summary>Arithmetic between operands of one type. Null where one of them is.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Left">What stands left.</param>
/// <param name="Right">What stands right.</param>
internal sealed record ArithmeticOperand(ArithmeticKind Kind, Operand Left, Operand Right) : Operand
{
    public override ColumnType Type => Left.Type;

    public override bool IsNullable { get; init; } = Left.IsNullable || Right.IsNullable;
}

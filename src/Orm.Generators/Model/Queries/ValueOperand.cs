namespace Orm.Generators.Model.Queries;

/// <summary>A value that is read when the operator is called.</summary>
/// <param name="Index">Its place among the lambda's values.</param>
/// <param name="Type">Its type in the database.</param>
/// <param name="IsNullable">Whether it can be null.</param>
internal sealed record ValueOperand(int Index, ColumnType Type, bool IsNullable) : Operand
{
    public override ColumnType Type { get; } = Type;

    public override bool IsNullable { get; init; } = IsNullable;
}

namespace Orm.Generators.Model.Queries;

/// <summary>A value that is read when the operator is called.</summary>
/// <param name="Index">Its place among the lambda's values.</param>
/// <param name="Kind">Its type in the database.</param>
/// <param name="IsNullable">Whether it can be null.</param>
internal sealed record ValueOperand(int Index, ScalarKind Kind, bool IsNullable) : Operand
{
    public override bool IsNullable { get; init; } = IsNullable;
}

namespace Orm.Generators.Model.Queries;

/// <summary>A constant.</summary>
/// <param name="Kind">Its type.</param>
/// <param name="Text">Its value in invariant form.</param>
internal sealed record ConstantOperand(ScalarKind Kind, string Text) : Operand
{
    public override bool IsNullable { get; init; }
}

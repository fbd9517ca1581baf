namespace Orm.Generators.Model.Queries;

/// <summary>A condition as a value: true or false, never null.</summary>
internal sealed record ConditionOperand(Condition Condition) : Operand
{
    public override ColumnType Type => ColumnType.Of(ScalarKind.Boolean);

    public override bool IsNullable { get; init; }
}

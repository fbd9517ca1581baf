namespace Orm.Generators.Model.Queries;

/// <summary>A constant.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Text">Its value in invariant form.</param>
internal sealed record ConstantOperand(ColumnType Type, string Text) : Operand
{
    public override ColumnType Type { get; } = Type;

    public override bool IsNullable { get; init; }

    public override bool IsStored => true;

    public static ConstantOperand Of(ScalarKind kind, string text) => new(ColumnType.Of(kind), text);
}

namespace Orm.Generators.Model.Queries;

/// <summary>The constant null.</summary>
/// <param name="Type">The type that it is null of.</param>
internal sealed record NullOperand(ColumnType Type) : Operand
{
    public override ColumnType Type { get; } = Type;

    public override bool IsNullable { get; init; } = true;
}

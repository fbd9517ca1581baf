namespace Orm.Generators.Model.Queries;

/// <summary>The one value that a query within the lambda gives.</summary>
/// <param name="Index">Its place among the lambda's queries.</param>
/// <param name="Type">The value's type.</param>
/// <param name="IsNullable">Whether it can be null: where the query can have no row, too.</param>
internal sealed record SubqueryOperand(int Index, ColumnType Type, bool IsNullable) : Operand
{
    public override ColumnType Type { get; } = Type;

    public override bool IsNullable { get; init; } = IsNullable;
}

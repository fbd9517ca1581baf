namespace Orm.Generators.Model.Queries;

/// <summary>The value of the first branch whose condition is true.</summary>
/// <param name="Branches">The branches, in their order.</param>
/// <param name="Otherwise">The value where none is true; null for NULL.</param>
/// <param name="Type">The type of the values.</param>
internal sealed record CaseOperand(EquatableArray<CaseBranch> Branches, Operand? Otherwise, ColumnType Type) : Operand
{
    public override ColumnType Type { get; } = Type;

    public override bool IsNullable { get; init; } = Otherwise is null || Otherwise.IsNullable || Branches.Any(static branch => branch.Value.IsNullable);
}

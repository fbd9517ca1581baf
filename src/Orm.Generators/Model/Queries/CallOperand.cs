namespace Orm.Generators.Model.Queries;

/// <summary>A function or operator of which each dialect has its SQL.</summary>
/// <param name="Function">Which.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Type">Its result's type.</param>
/// <param name="IsNullable">Whether its result can be null.</param>
internal sealed record CallOperand(SqlFunction Function, EquatableArray<Operand> Arguments, ColumnType Type, bool IsNullable) : Operand
{
    public override ColumnType Type { get; } = Type;

    public override bool IsNullable { get; init; } = IsNullable;

    /// <summary>One that is null where an argument is.</summary>
    public static CallOperand Strict(SqlFunction function, ColumnType type, params Operand[] arguments)
        => new(function, new EquatableArray<Operand>(arguments), type, arguments.Any(static argument => argument.IsNullable));
}

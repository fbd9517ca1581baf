using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries.Functions;

/// <summary>Whole numbers where PostgreSQL takes none that is wider than an int: what counts or sums rows is a bigint there, whatever its type in C#.</summary>
internal static class IntegerWidth
{
    private static readonly ColumnType integers = ColumnType.Of(ScalarKind.Int32);

    /// <summary>The same number as no more than an int.</summary>
    public static Operand Narrow(Operand operand) => IsNarrow(operand) ? operand : CallOperand.Strict(SqlFunction.ToInt32, integers, operand);

    /// <summary>The same; null where it was refused before.</summary>
    public static Operand? NarrowOrNull(Operand? operand) => operand is null ? null : Narrow(operand);

    // A column that is no table's own may be anything of another query.
    private static bool IsNarrow(Operand operand) => operand.Type.Kind is not ScalarKind.Int32 || operand switch
    {
        ColumnOperand { Column.Mapped: not null } or ValueOperand or ConstantOperand or NullOperand or JsonOperand => true,
        CallOperand { Function: SqlFunction.ToInt32 } => true,
        CallOperand call => call.Arguments.All(IsNarrow),
        ArithmeticOperand { Left: var left, Right: var right } => IsNarrow(left) && IsNarrow(right),
        CaseOperand choice => choice.Branches.All(static branch => IsNarrow(branch.Value)) && (choice.Otherwise is null || IsNarrow(choice.Otherwise)),
        _ => false,
    };
}

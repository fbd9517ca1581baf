using System.Globalization;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries.Functions;

/// <summary>Shifts of an int by as many bits as the lowest five of a count say, and of a long by the lowest six.</summary>
internal static class ShiftParser
{
    private static readonly ColumnType counts = ColumnType.Of(ScalarKind.Int32);

    public static Operand Shift(SqlFunction function, Operand number, Operand count, ColumnType type, bool isUnsigned)
    {
        var bits = type.Kind == ScalarKind.Int64 ? 64 : 32;
        if (count is ConstantOperand constant)
        {
            var known = int.Parse(constant.Text, CultureInfo.InvariantCulture) & (bits - 1);
            var shifted = CallOperand.Strict(function, type, number, Constant(known));
            return !isUnsigned ? shifted
                : known == 0 ? number
                : CallOperand.Strict(SqlFunction.BitAnd, type, shifted, ConstantOperand.Of(type.Kind, ((1UL << (bits - known)) - 1).ToString(CultureInfo.InvariantCulture)));
        }

        // A constant may be narrower on PostgreSQL than its type.
        number = number is ConstantOperand && bits == 64 ? CallOperand.Strict(SqlFunction.ToInt64, type, number) : number;
        var masked = IntegerWidth.Narrow(CallOperand.Strict(SqlFunction.BitAnd, counts, count, Constant(bits - 1)));
        var moved = CallOperand.Strict(function, type, number, masked);
        return isUnsigned ? WithoutSign(number, moved, masked, bits, type) : moved;
    }

    // The bits that came in from the left are the sign's, and none do where nothing is shifted.
    private static CaseOperand WithoutSign(Operand number, Operand moved, Operand count, int bits, ColumnType type)
    {
        var ones = CallOperand.Strict(type.Kind == ScalarKind.Int64 ? SqlFunction.ToInt64 : SqlFunction.Same, type, Constant(-1));
        var sign = CallOperand.Strict(SqlFunction.ShiftLeft, type, ones, new ArithmeticOperand(ArithmeticKind.Subtract, Constant(bits), count));
        var isNone = new ComparisonCondition(ComparisonKind.Equal, count, Constant(0), IsTrueOfNull: false);
        return new CaseOperand(
            new EquatableArray<CaseBranch>([new CaseBranch(isNone, number)]),
            CallOperand.Strict(SqlFunction.BitAnd, type, moved, CallOperand.Strict(SqlFunction.BitNot, type, sign)),
            type);
    }

    private static ConstantOperand Constant(int number) => ConstantOperand.Of(ScalarKind.Int32, number.ToString(CultureInfo.InvariantCulture));
}

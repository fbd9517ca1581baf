using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Sql.Queries;
using Orm.Generators.Parsing.Queries.Collections;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A comparison.</summary>
internal static class ComparisonParser
{
    public static ComparisonKind? KindOf(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Equals => ComparisonKind.Equal,
        BinaryOperatorKind.NotEquals => ComparisonKind.NotEqual,
        BinaryOperatorKind.LessThan => ComparisonKind.Less,
        BinaryOperatorKind.LessThanOrEqual => ComparisonKind.LessOrEqual,
        BinaryOperatorKind.GreaterThan => ComparisonKind.Greater,
        BinaryOperatorKind.GreaterThanOrEqual => ComparisonKind.GreaterOrEqual,
        _ => null,
    };

    /// <summary>A comparison by an operator; null where a part was refused.</summary>
    public static Condition? Parse(IBinaryOperation operation, ComparisonKind kind, bool isNegated, QueryScope scope)
    {
        var isEquality = kind is ComparisonKind.Equal or ComparisonKind.NotEqual;
        if (isEquality && Operations.IsNull(operation.RightOperand))
        {
            return ConditionParser.NullTest(operation.LeftOperand, (kind == ComparisonKind.NotEqual) != isNegated, scope);
        }

        if (isEquality && Operations.IsNull(operation.LeftOperand))
        {
            return ConditionParser.NullTest(operation.RightOperand, (kind == ComparisonKind.NotEqual) != isNegated, scope);
        }

        if (operation is { OperatorMethod: null, LeftOperand.Type.SpecialType: SpecialType.System_Object, RightOperand.Type.SpecialType: SpecialType.System_Object }
            && Operations.StripConversions(operation.LeftOperand).Type is { IsValueType: true } or { SpecialType: SpecialType.System_String })
        {
            scope.Refuse(operation, "a comparison of objects, which in C# compares references", "compare the values without a cast to object, or call Equals");
            return null;
        }

        return Parse(operation.LeftOperand, isNegated ? kind.Negated() : kind, operation.RightOperand, isNegated && !isEquality, operation, scope);
    }

    /// <summary>A comparison of two expressions, neither of them the constant null; null where a part was refused.</summary>
    /// <param name="left">What stands left.</param>
    /// <param name="kind">Which.</param>
    /// <param name="right">What stands right.</param>
    /// <param name="isTrueOfNull">Whether an order comparison is true where an operand is null.</param>
    /// <param name="comparison">The comparison as a whole.</param>
    /// <param name="scope">The lambda.</param>
    public static Condition? Parse(IOperation left, ComparisonKind kind, IOperation right, bool isTrueOfNull, IOperation comparison, QueryScope scope)
    {
        var isEquality = kind is ComparisonKind.Equal or ComparisonKind.NotEqual;
        return ParseOperands(left, right, comparison, scope) is var (first, second) && IsComparable(comparison, (first, left), (second, right), isEquality, scope)
            ? new ComparisonCondition(kind, first, second, isTrueOfNull)
            : null;
    }

    // A value is written as what it is compared with is.
    private static (Operand Left, Operand Right)? ParseOperands(IOperation left, IOperation right, IOperation comparison, QueryScope scope)
    {
        var isLeftFirst = scope.IsSql(left) || !scope.IsSql(right);
        var (first, second) = isLeftFirst ? (left, right) : (right, left);
        if (OperandParser.Parse(first, null, scope) is not { } known
            || IsRefused(known, first, comparison, scope)
            || OperandParser.Parse(second, scope.IsSql(first) ? known.Type : null, scope) is not { } other)
        {
            return null;
        }

        (known, other) = (AsNumber(known, other.Type), AsNumber(other, known.Type));
        return isLeftFirst ? (known, other) : (other, known);
    }

    /// <summary>
    /// An operand as it is compared with one of <paramref name="beside"/>: beside a number a character by its code, and a whole number beside a
    /// decimal as one, since SQLite takes a decimal, which is a text, for a number beside a number's column only.
    /// </summary>
    public static Operand AsNumber(Operand operand, ColumnType beside)
    {
        if (operand.Type is { Kind: ScalarKind.Char, Conversion: NoConversion } && IsNumber(beside))
        {
            operand = CallOperand.Strict(SqlFunction.CodeOf, ColumnType.Of(ScalarKind.Int32), operand);
        }

        return beside.Kind == ScalarKind.Decimal && IsInteger(operand.Type) && operand is not (ColumnOperand { Column.Mapped: not null } or ConstantOperand or NullOperand or ValueOperand)
            ? CallOperand.Strict(SqlFunction.ToDecimal, ColumnType.Of(ScalarKind.Decimal), operand)
            : operand;
    }

    private static bool IsNumber(ColumnType type) => IsInteger(type)
        || type is { Conversion: NoConversion or EnumAsNumber, Kind: ScalarKind.UInt64 or ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal };

    private static bool IsInteger(ColumnType type) => type is
    {
        Conversion: NoConversion or EnumAsNumber,
        Kind: ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32 or ScalarKind.UInt32 or ScalarKind.Int64,
    };

    private static bool IsRefused(Operand operand, IOperation part, IOperation comparison, QueryScope scope)
    {
        if (CollectionRefusal.Refuse(operand, part, scope))
        {
            return true;
        }

        if (comparison is not IBinaryOperation { OperatorMethod: not null } && operand.Type is { Conversion: Converter { IsReference: true }, CSharp: not "string" } converted)
        {
            scope.Refuse(part, $"a comparison of '{converted.CSharp.Replace("global::", "")}', which in C# compares references", "make the type a record, or give it an operator '=='");
            return true;
        }

        if (operand.Type is { Conversion: NoConversion, Kind: ScalarKind.Bytes })
        {
            scope.Refuse(part, "a comparison of bytes, which in C# compares references", "only null tests of byte[] are");
            return true;
        }

        return false;
    }

    /// <summary>Whether two operands can be compared; else it is refused.</summary>
    public static bool IsComparable(
        IOperation comparison, (Operand Operand, IOperation Part) left, (Operand Operand, IOperation Part) right, bool isEquality, QueryScope scope)
    {
        foreach (var (operand, part) in new[] { left, right })
        {
            if (!isEquality && operand.Type is { Conversion.IsSortable: false } unordered)
            {
                var (what, instead) = OrderRefusal.OfComparison(unordered);
                scope.Refuse(part, what, instead);
                return false;
            }
        }

        if (left.Operand is not (ConstantOperand or ValueOperand) && right.Operand is not (ConstantOperand or ValueOperand)
            && left.Operand.Type.Conversion != right.Operand.Type.Conversion
            && !(left.Operand.Type.Conversion.KeepsValue && right.Operand.Type.Conversion.KeepsValue))
        {
            scope.Refuse(comparison, "a comparison of two columns that the database keeps in different forms", "keep both the same way");
            return false;
        }

        return true;
    }
}

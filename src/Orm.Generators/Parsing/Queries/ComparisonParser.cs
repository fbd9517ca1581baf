using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A comparison by an operator.</summary>
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

        if (ParseOperands(operation, scope) is not var (left, right) || !IsComparable(operation, left, right, isEquality, scope))
        {
            return null;
        }

        return new ComparisonCondition(isNegated ? Negate(kind) : kind, left, right, IsTrueOfNull: isNegated && !isEquality);
    }

    // A value is written as the column that it is compared with is.
    private static (Operand Left, Operand Right)? ParseOperands(IBinaryOperation operation, QueryScope scope)
    {
        var (leftOperation, rightOperation) = (operation.LeftOperand, operation.RightOperand);
        var isLeftFirst = scope.IsOfRow(leftOperation) || !scope.IsOfRow(rightOperation);
        var (first, second) = isLeftFirst ? (leftOperation, rightOperation) : (rightOperation, leftOperation);
        if (OperandParser.Parse(first, null, scope) is not { } known
            || IsRefused(known, first, operation, scope)
            || OperandParser.Parse(second, (known as ColumnOperand)?.Column, scope) is not { } other)
        {
            return null;
        }

        return isLeftFirst ? (known, other) : (other, known);
    }

    private static bool IsRefused(Operand operand, IOperation part, IBinaryOperation operation, QueryScope scope)
    {
        if (operand is ColumnOperand { Column: var column } && CollectionParser.IsCollection(column))
        {
            CollectionParser.Refuse(part, column, scope);
            return true;
        }

        if (operation.OperatorMethod is null && operand is ColumnOperand { Column.Type: { Conversion: Converter { IsReference: true }, CSharp: not "string" } converted })
        {
            scope.Refuse(part, $"a comparison of '{converted.CSharp.Replace("global::", "")}', which in C# compares references", "make the type a record, or give it an operator '=='");
            return true;
        }

        if (operand is ColumnOperand { Column.Type: { Conversion: NoConversion, Kind: ScalarKind.Bytes } })
        {
            scope.Refuse(part, "a comparison of bytes, which in C# compares references", "only null tests of byte[] are");
            return true;
        }

        return false;
    }

    private static bool IsComparable(IBinaryOperation operation, Operand left, Operand right, bool isEquality, QueryScope scope)
    {
        foreach (var (operand, part) in new[] { (left, operation.LeftOperand), (right, operation.RightOperand) })
        {
            if (!isEquality && operand is ColumnOperand { Column.Type: { Conversion.IsSortable: false } unordered })
            {
                var (what, instead) = OrderRefusal.OfComparison(unordered);
                scope.Refuse(part, what, instead);
                return false;
            }

        }

        if (left is ColumnOperand { Column.Type.Conversion: var first } && right is ColumnOperand { Column.Type.Conversion: var second }
            && first != second && !(first.KeepsValue && second.KeepsValue))
        {
            scope.Refuse(operation, "a comparison of two columns that the database keeps in different forms", "keep both the same way");
            return false;
        }

        return true;
    }

    private static ComparisonKind Negate(ComparisonKind kind) => kind switch
    {
        ComparisonKind.Equal => ComparisonKind.NotEqual,
        ComparisonKind.NotEqual => ComparisonKind.Equal,
        ComparisonKind.Less => ComparisonKind.GreaterOrEqual,
        ComparisonKind.LessOrEqual => ComparisonKind.Greater,
        ComparisonKind.Greater => ComparisonKind.LessOrEqual,
        ComparisonKind.GreaterOrEqual => ComparisonKind.Less,
    };
}

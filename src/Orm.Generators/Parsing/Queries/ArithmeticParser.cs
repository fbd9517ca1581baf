using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>Arithmetic between numbers, whose types C# has made one.</summary>
internal static class ArithmeticParser
{
    public static ArithmeticKind? KindOf(IBinaryOperation operation) => operation.OperatorKind switch
    {
        BinaryOperatorKind.Add => ArithmeticKind.Add,
        BinaryOperatorKind.Subtract => ArithmeticKind.Subtract,
        BinaryOperatorKind.Multiply => ArithmeticKind.Multiply,
        BinaryOperatorKind.Divide => ArithmeticKind.Divide,
        BinaryOperatorKind.Remainder => ArithmeticKind.Remainder,
        _ => null,
    };

    /// <summary>Null where a part was refused.</summary>
    public static Operand? Parse(IBinaryOperation operation, ArithmeticKind kind, QueryScope scope)
    {
        if (NumberOf(operation.Type) is not { } number || (kind == ArithmeticKind.Remainder && number == ScalarKind.Double))
        {
            return FunctionParser.Parse(operation, scope);
        }

        var left = OperandParser.ParseExact(operation.LeftOperand, scope);
        var right = OperandParser.ParseExact(operation.RightOperand, scope);
        return left is null || right is null ? null : new ArithmeticOperand(kind, left, right);
    }

    /// <summary>A number with its sign changed.</summary>
    public static Operand? ParseNegation(IUnaryOperation operation, QueryScope scope)
    {
        if (NumberOf(operation.Type) is not { } kind)
        {
            return FunctionParser.Parse(operation, scope);
        }

        return OperandParser.ParseExact(operation.Operand, scope) is { } operand ? CallOperand.Strict(SqlFunction.Negate, ColumnType.Of(kind), operand) : null;
    }

    // The types that C# calculates with as both databases do: they have no unsigned ones, and SQLite no float.
    private static ScalarKind? NumberOf(ITypeSymbol? type)
        => type is not null && ColumnTypeParser.KindOf(Operations.Underlying(type)) is ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Double or ScalarKind.Decimal
            ? ColumnTypeParser.KindOf(Operations.Underlying(type))
            : null;
}

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
        if (NumberOf(operation.Type) is not { } number)
        {
            return FunctionParser.Parse(operation, scope);
        }

        if (kind == ArithmeticKind.Remainder && number is ScalarKind.Double or ScalarKind.Single)
        {
            scope.Refuse(operation, "the remainder of doubles, which the databases compute otherwise than C#,", "take decimals or whole numbers, or do it after reading");
            return null;
        }

        return (OperandParser.ParseExact(operation.LeftOperand, scope), OperandParser.ParseExact(operation.RightOperand, scope)) is not ({ } left, { } right) ? null
            : number == ScalarKind.Single ? CallOperand.Strict(SqlFunction.DoubleToSingle, ColumnType.Of(number), new ArithmeticOperand(kind, AsSingle(left), AsSingle(right)))
            : number == ScalarKind.UInt32 && !operation.IsChecked && kind is ArithmeticKind.Add or ArithmeticKind.Subtract or ArithmeticKind.Multiply
                ? CallOperand.Strict(SqlFunction.WrapToUInt32, ColumnType.Of(number), new ArithmeticOperand(kind, left, right))
            : new ArithmeticOperand(kind, left, right);
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

    // A constant is a double to the databases, and another one than C#'s float is.
    private static Operand AsSingle(Operand operand)
        => operand is ConstantOperand ? CallOperand.Strict(SqlFunction.DoubleToSingle, ColumnType.Of(ScalarKind.Single), operand) : operand;

    // The types that C# calculates with as both databases do, or nearly: SQLite's double is rounded to a float, and an uint is a part of a long.
    private static ScalarKind? NumberOf(ITypeSymbol? type) => type is null ? null : ColumnTypeParser.KindOf(Operations.Underlying(type)) switch
    {
        (ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt32 or ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal) and var kind => kind,
        _ => null,
    };
}

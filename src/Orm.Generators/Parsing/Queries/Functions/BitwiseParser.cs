using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries.Functions;

/// <summary>Operators on the bits of whole numbers and of enums.</summary>
internal static class BitwiseParser
{
    /// <summary>The function of an operator; null for every other expression.</summary>
    public static SqlFunction? FunctionOf(IOperation operation) => operation switch
    {
        { Type: { } type } when Operations.Underlying(type).SpecialType == SpecialType.System_Boolean => null,
        IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.And } => SqlFunction.BitAnd,
        IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.Or } => SqlFunction.BitOr,
        IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.ExclusiveOr } => SqlFunction.BitXor,
        IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.LeftShift } => SqlFunction.ShiftLeft,
        IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift } => SqlFunction.ShiftRight,
        IUnaryOperation { OperatorMethod: null, OperatorKind: UnaryOperatorKind.BitwiseNegation } => SqlFunction.BitNot,
        _ => null,
    };

    /// <summary>Null where it was refused.</summary>
    public static Operand? Parse(IOperation operation, SqlFunction function, QueryScope scope)
    {
        if (ColumnTypeParser.Parse(Operations.Underlying(operation.Type!), NullableAnnotation.NotAnnotated, scope.Conversions) is not { Conversion: NoConversion or EnumAsNumber } type
            || (function is SqlFunction.BitNot or SqlFunction.ShiftLeft or SqlFunction.ShiftRight && type.Kind is not (ScalarKind.Int32 or ScalarKind.Int64)))
        {
            scope.Refuse(operation, "this operator on these types", "shift and negate the bits of int and long only, or do it after reading");
            return null;
        }

        IOperation[] parts = operation is IBinaryOperation binary ? [binary.LeftOperand, binary.RightOperand] : [((IUnaryOperation)operation).Operand];
        var operands = parts.Select(part => OperandParser.ParseExact(part, scope)).ToArray();
        if (operands.OfType<Operand>().Any(static operand => operand.Type.Conversion is not (NoConversion or EnumAsNumber)))
        {
            scope.Refuse(operation, "the bits of an enum kept as text", "keep it as its number");
            return null;
        }

        return function is SqlFunction.ShiftLeft or SqlFunction.ShiftRight && operands is [{ } number, { } count]
            ? ShiftParser.Shift(function, number, count, type, isUnsigned: ((IBinaryOperation)operation).OperatorKind == BinaryOperatorKind.UnsignedRightShift)
            : FunctionUse.Call(function, type, operands);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>Operators on <c>bool?</c>: of null and false <c>&amp;</c> makes false, of null and true null, as SQL's AND does.</summary>
internal static class NullableLogicParser
{
    /// <summary>The function of an operator; null for every other expression.</summary>
    public static SqlFunction? FunctionOf(IOperation operation) => operation switch
    {
        { Type: not INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] } } => null,
        IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.And } => SqlFunction.And,
        IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.Or } => SqlFunction.Or,
        IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.ExclusiveOr } => SqlFunction.ExclusiveOr,
        IUnaryOperation { OperatorMethod: null, OperatorKind: UnaryOperatorKind.Not } => SqlFunction.Not,
        _ => null,
    };

    /// <summary>Null where it was refused.</summary>
    public static Operand? Parse(IOperation operation, SqlFunction function, QueryScope scope)
    {
        IOperation[] parts = operation is IBinaryOperation binary ? [binary.LeftOperand, binary.RightOperand] : [((IUnaryOperation)operation).Operand];
        var operands = new Operand[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (OperandParser.ParseExact(parts[i], scope) is not { } operand)
            {
                return null;
            }

            if (!operand.Type.Conversion.KeepsValue)
            {
                scope.Refuse(parts[i], "a converted bool as a condition by itself", "compare it with '== true'");
                return null;
            }

            operands[i] = operand;
        }

        return CallOperand.Strict(function, ColumnType.Of(ScalarKind.Boolean), operands);
    }
}

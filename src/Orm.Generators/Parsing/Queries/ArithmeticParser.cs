using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>Addition, subtraction and multiplication in what an update sets, of numbers that both databases calculate alike.</summary>
internal static class ArithmeticParser
{
    public static ArithmeticKind? KindOf(IBinaryOperation operation) => operation.OperatorKind switch
    {
        BinaryOperatorKind.Add => ArithmeticKind.Add,
        BinaryOperatorKind.Subtract => ArithmeticKind.Subtract,
        BinaryOperatorKind.Multiply => ArithmeticKind.Multiply,
        _ => null,
    };

    /// <summary>Null where a part was refused.</summary>
    public static Operand? Parse(IBinaryOperation operation, ArithmeticKind kind, QueryColumn column, QueryScope scope)
    {
        if (column.Type is not { Kind: ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Double, Conversion: NoConversion })
        {
            scope.Refuse(operation, $"arithmetic of '{column.Type.CSharp.Replace("global::", "")}'", "calculate with int, long or double, or write session.Execute($\"UPDATE …\")");
            return null;
        }

        var left = ParsePart(operation.LeftOperand, column, scope);
        var right = ParsePart(operation.RightOperand, column, scope);
        return left is null || right is null ? null : new ArithmeticOperand(kind, left, right);
    }

    private static Operand? ParsePart(IOperation operation, QueryColumn column, QueryScope scope)
    {
        var stripped = Operations.StripLifting(operation);
        if (stripped is IBinaryOperation { OperatorMethod: null } nested && scope.IsOfRow(nested) && KindOf(nested) is { } kind)
        {
            return Parse(nested, kind, column, scope);
        }

        if (OperandParser.Parse(stripped, column, scope) is not { } operand)
        {
            return null;
        }

        if (operand is ColumnOperand { Column: { } other } && !other.Type.IsKeptAs(column.Type))
        {
            scope.Refuse(operation, "arithmetic between columns of different types", "give the columns one type, or write session.Execute($\"UPDATE …\")");
            return null;
        }

        if (operand is ValueOperand value)
        {
            scope.Values.Write(value.Index, column.Mapped!);
        }

        return operand;
    }
}

using Microsoft.CodeAnalysis;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>The key of an order.</summary>
internal static class OrderParser
{
    public static Operand? Parse(IOperation operation, QueryScope scope)
    {
        if (!scope.IsSql(operation))
        {
            scope.Refuse(operation, "an order by a value that is the same for every row", "order by a member");
            return null;
        }

        return OperandParser.Parse(operation, null, scope) is { } operand && IsSortable(operand, operation, scope) ? operand : null;
    }

    /// <summary>Whether the database can sort by it; else it is refused.</summary>
    public static bool IsSortable(Operand operand, IOperation operation, QueryScope scope)
    {
        if (operand is ColumnOperand { Column: var column } && CollectionParser.IsCollection(column.Type))
        {
            CollectionParser.Refuse(operation, column, scope);
            return false;
        }

        if (!operand.Type.Conversion.IsSortable)
        {
            var (what, instead) = OrderRefusal.OfOrder(operand.Type);
            scope.Refuse(operation, what, instead);
            return false;
        }

        return true;
    }
}

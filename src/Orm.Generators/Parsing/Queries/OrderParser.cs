using Microsoft.CodeAnalysis;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>The key of an order: a member.</summary>
internal static class OrderParser
{
    public static QueryColumn? Parse(IOperation operation, QueryScope scope)
    {
        if (!scope.IsOfRow(operation))
        {
            scope.Refuse(operation, "an order by a value that is the same for every row", "order by a member");
            return null;
        }

        if (OperandParser.ParseColumn(operation, scope) is not { } operand)
        {
            return null;
        }

        if (CollectionParser.IsCollection(operand.Column))
        {
            CollectionParser.Refuse(operation, operand.Column, scope);
            return null;
        }

        if (!operand.Column.Type.Conversion.IsSortable)
        {
            var (what, instead) = OrderRefusal.OfOrder(operand.Column.Type);
            scope.Refuse(operation, what, instead);
            return null;
        }

        return operand.Column with { Type = operand.Column.Type with { IsNullable = operand.IsNullable } };
    }
}

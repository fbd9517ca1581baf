using Microsoft.CodeAnalysis;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Dialects;
using Orm.Generators.Parsing.Queries.Collections;
using Orm.Generators.Sql.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>The key of an order.</summary>
internal static class OrderParser
{
    public static Operand? Parse(IOperation operation, QueryScope scope)
    {
        if (!scope.IsSql(operation))
        {
            return RefuseConstant(operation, scope);
        }

        return OperandParser.Parse(operation, null, scope) is not { } operand || !IsSortable(operand, operation, scope) ? null
            : operand is ConstantOperand or NullOperand || OperandWriter.Write(operand, SqlDialect.PostgreSql) is "TRUE" or "FALSE" ? RefuseConstant(operation, scope)
            : operand;
    }

    // A constant would be the number of a column, or nothing that a database sorts by.
    private static Operand? RefuseConstant(IOperation operation, QueryScope scope)
    {
        scope.Refuse(operation, "an order by a value that is the same for every row", "order by a member");
        return null;
    }

    /// <summary>Whether the database can sort by it; else it is refused.</summary>
    public static bool IsSortable(Operand operand, IOperation operation, QueryScope scope)
    {
        if (CollectionRefusal.Refuse(operand, operation, scope))
        {
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

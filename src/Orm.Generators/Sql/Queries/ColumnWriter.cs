using Orm.Generators.Dialects;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Sql.Queries;

/// <summary>An operand as a column of a result, or of a group's key: DISTINCT, UNION, GROUP BY and what comes after compare it.</summary>
internal static class ColumnWriter
{
    public static string Write(Operand operand, SqlDialect dialect) => operand is ConstantOperand constant ? OperandWriter.TypedConstant(constant, dialect)
        : CollationWriter.OfText(dialect, operand) is { Length: > 0 } collation ? OperandWriter.Atom(operand, dialect) + collation
        : OperandWriter.Write(operand, dialect);
}

using Orm.Generators.Dialects;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Sql.Queries;

/// <summary>What an update sets a column to, as a piece of SQL.</summary>
internal static class AssignmentWriter
{
    public static string Write(Assignment assignment, SqlDialect dialect) => $"{assignment.Column.Name} = {WriteValue(assignment, dialect)}";

    private static string WriteValue(Assignment assignment, SqlDialect dialect) => assignment.Value switch
    {
        null => "NULL",
        ArithmeticOperand arithmetic => dialect.Ranged(OperandWriter.Write(arithmetic, dialect), assignment.Column.Type.Kind),
        var operand => OperandWriter.Write(operand, dialect, new ColumnOperand(assignment.Column, assignment.Column.Type.IsNullable)),
    };
}

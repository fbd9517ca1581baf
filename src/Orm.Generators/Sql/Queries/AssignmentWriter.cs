using Orm.Generators.Dialects;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Sql.Queries;

/// <summary>What an update sets a column to, as a piece of SQL.</summary>
internal static class AssignmentWriter
{
    public static string Write(Assignment assignment, SqlDialect dialect) => $"{assignment.Column.Name} = {WriteValue(assignment, dialect)}";

    private static string WriteValue(Assignment assignment, SqlDialect dialect) => assignment.Value switch
    {
        null => "NULL",
        ArithmeticOperand arithmetic => dialect.Ranged(Write(arithmetic, assignment, dialect), assignment.Column.Type.Kind),
        var operand => Write(operand, assignment, dialect),
    };

    private static string Write(Operand operand, Assignment assignment, SqlDialect dialect) => operand switch
    {
        ArithmeticOperand arithmetic => $"{Part(arithmetic.Left, assignment, dialect)} {Symbol(arithmetic.Kind)} {Part(arithmetic.Right, assignment, dialect)}",
        _ => OperandWriter.Write(operand, dialect, new ColumnOperand(assignment.Column, assignment.Column.Type.IsNullable)),
    };

    private static string Part(Operand operand, Assignment assignment, SqlDialect dialect)
        => operand is ArithmeticOperand ? $"({Write(operand, assignment, dialect)})" : Write(operand, assignment, dialect);

    private static string Symbol(ArithmeticKind kind) => kind switch
    {
        ArithmeticKind.Add => "+",
        ArithmeticKind.Subtract => "-",
        ArithmeticKind.Multiply => "*",
    };
}

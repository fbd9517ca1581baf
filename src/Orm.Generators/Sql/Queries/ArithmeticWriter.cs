using Orm.Generators.Dialects;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Sql.Queries;

/// <summary>Arithmetic as SQL: by operators, or by functions where a database has none for the type.</summary>
internal static class ArithmeticWriter
{
    public static string Write(ArithmeticOperand arithmetic, SqlDialect dialect)
        => SqlFormat.Fill(dialect.Arithmetic(arithmetic.Kind, arithmetic.Type.Kind),
            new[] { arithmetic.Left, arithmetic.Right }.Select(operand => (OperandWriter.Write(operand, dialect, arithmetic), OperandWriter.Atom(operand, dialect, arithmetic))).ToList());

    /// <summary>Whether it is a call of a function, which needs no parentheses.</summary>
    public static bool IsCall(ArithmeticOperand arithmetic, SqlDialect dialect) => SqlFormat.IsAtom(dialect.Arithmetic(arithmetic.Kind, arithmetic.Type.Kind));

    /// <summary>C#'s operator.</summary>
    public static string Symbol(ArithmeticKind kind) => kind switch
    {
        ArithmeticKind.Add => "+",
        ArithmeticKind.Subtract => "-",
        ArithmeticKind.Multiply => "*",
        ArithmeticKind.Divide => "/",
        ArithmeticKind.Remainder => "%",
    };
}

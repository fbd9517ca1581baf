using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Dialects.Sqlite;

/// <summary>The functions and operators of queries as SQLite has them, or as the driver registers them (<c>orm_…</c>).</summary>
internal static class SqliteFunctions
{
    public static string Call(SqlFunction function, ScalarKind result) => function switch
    {
        SqlFunction.Coalesce => "COALESCE({0}, {1})",
        SqlFunction.Negate => result == ScalarKind.Decimal ? "orm_negate({0})" : "-{0}",
        SqlFunction.Concatenate => "{0} || {1}",

        // An integer has 64 bits whatever its type.
        SqlFunction.Same or SqlFunction.ToInt32 or SqlFunction.ToInt64 => "{0}",
        SqlFunction.ToSingle or SqlFunction.ToDouble => "CAST({0} AS REAL)",
        SqlFunction.ToDecimal => "orm_decimal({0})",
        SqlFunction.ToText => "CAST({0} AS TEXT)",
    };

    // Decimals are kept as text.
    public static string DecimalArithmetic(ArithmeticKind kind) => kind switch
    {
        ArithmeticKind.Add => "orm_add({0}, {1})",
        ArithmeticKind.Subtract => "orm_subtract({0}, {1})",
        ArithmeticKind.Multiply => "orm_multiply({0}, {1})",
        ArithmeticKind.Divide => "orm_divide({0}, {1})",
        ArithmeticKind.Remainder => "orm_remainder({0}, {1})",
    };

    public static string Sum(ScalarKind kind) => kind == ScalarKind.Decimal ? "orm_sum({0})" : "SUM({0})";

    public static string Average(ScalarKind kind) => kind == ScalarKind.Decimal ? "orm_avg({0})" : "AVG({0})";
}

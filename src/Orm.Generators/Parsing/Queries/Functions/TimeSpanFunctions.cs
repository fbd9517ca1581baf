using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using static Orm.Generators.Parsing.Queries.Functions.FunctionTable;

namespace Orm.Generators.Parsing.Queries.Functions;

/// <summary>Spans of time: ticks on SQLite, microseconds on PostgreSQL.</summary>
internal static class TimeSpanFunctions
{
    public static IReadOnlyDictionary<string, Func<FunctionUse, Operand?>> Table { get; } = new Dictionary<string, Func<FunctionUse, Operand?>>(StringComparer.Ordinal)
    {
        ["TimeSpan.Days"] = Same(SqlFunction.SpanDays),
        ["TimeSpan.Hours"] = Same(SqlFunction.SpanHours),
        ["TimeSpan.Minutes"] = Same(SqlFunction.SpanMinutes),
        ["TimeSpan.Seconds"] = Same(SqlFunction.SpanSeconds),
        ["TimeSpan.Milliseconds"] = Same(SqlFunction.SpanMilliseconds),
        ["TimeSpan.TotalDays"] = static use => Total(use, "864000000000.0"),
        ["TimeSpan.TotalHours"] = static use => Total(use, "36000000000.0"),
        ["TimeSpan.TotalMinutes"] = static use => Total(use, "600000000.0"),
        ["TimeSpan.TotalSeconds"] = static use => Total(use, "10000000.0"),
        ["TimeSpan.TotalMilliseconds"] = static use => Total(use, "10000.0"),
        ["TimeSpan.Add(TimeSpan)"] = Same(SqlFunction.SpanAdd),
        ["TimeSpan.op_Addition(TimeSpan, TimeSpan)"] = Same(SqlFunction.SpanAdd),
        ["TimeSpan.Subtract(TimeSpan)"] = Same(SqlFunction.SpanSubtract),
        ["TimeSpan.op_Subtraction(TimeSpan, TimeSpan)"] = Same(SqlFunction.SpanSubtract),
        ["TimeSpan.Negate()"] = Same(SqlFunction.SpanNegate),
        ["TimeSpan.op_UnaryNegation(TimeSpan)"] = Same(SqlFunction.SpanNegate),
        ["TimeSpan.Duration()"] = Same(SqlFunction.SpanDuration),
        ["TimeSpan.FromDays(double)"] = Same(SqlFunction.SpanFromDays),
        ["TimeSpan.FromDays(int)"] = Same(SqlFunction.SpanFromDays),
        ["TimeSpan.FromHours(double)"] = Same(SqlFunction.SpanFromHours),
        ["TimeSpan.FromHours(int)"] = Same(SqlFunction.SpanFromHours),
        ["TimeSpan.FromMinutes(double)"] = Same(SqlFunction.SpanFromMinutes),
        ["TimeSpan.FromMinutes(long)"] = Same(SqlFunction.SpanFromMinutes),
        ["TimeSpan.FromSeconds(double)"] = Same(SqlFunction.SpanFromSeconds),
        ["TimeSpan.FromSeconds(long)"] = Same(SqlFunction.SpanFromSeconds),
    };

    private static Operand? Total(FunctionUse use, string ticks) => use.Call(SqlFunction.SpanTotal, use.Parse(0), ConstantOperand.Of(ScalarKind.Double, ticks));
}

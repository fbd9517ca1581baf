using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using static Orm.Generators.Parsing.Queries.Functions.FunctionTable;

namespace Orm.Generators.Parsing.Queries.Functions;

/// <summary>Dates.</summary>
internal static class DateOnlyFunctions
{
    public static IReadOnlyDictionary<string, Func<FunctionUse, Operand?>> Table { get; } = new Dictionary<string, Func<FunctionUse, Operand?>>(StringComparer.Ordinal)
    {
        ["DateOnly.Year"] = Same(SqlFunction.Year),
        ["DateOnly.Month"] = Same(SqlFunction.Month),
        ["DateOnly.Day"] = Same(SqlFunction.Day),
        ["DateOnly.DayOfWeek"] = Same(SqlFunction.DayOfWeek),
        ["DateOnly.DayOfYear"] = Same(SqlFunction.DayOfYear),
        ["DateOnly.DayNumber"] = Same(SqlFunction.DayNumber),
        ["DateOnly.AddYears(int)"] = Same(SqlFunction.DateAddYears),
        ["DateOnly.AddMonths(int)"] = Same(SqlFunction.DateAddMonths),
        ["DateOnly.AddDays(int)"] = static use => use.Call(SqlFunction.DateAddDays, use.Parse(0), use.ParseNarrow(1)),
        ["DateOnly.ToDateTime(TimeOnly)"] = Same(SqlFunction.ToDateTime),
    };
}

using Orm.Generators.Model.Queries;
using static Orm.Generators.Parsing.Queries.Functions.FunctionTable;

namespace Orm.Generators.Parsing.Queries.Functions;

/// <summary>Times of day, which go round at midnight.</summary>
internal static class TimeOnlyFunctions
{
    public static IReadOnlyDictionary<string, Func<FunctionUse, Operand?>> Table { get; } = new Dictionary<string, Func<FunctionUse, Operand?>>(StringComparer.Ordinal)
    {
        ["TimeOnly.Hour"] = Same(SqlFunction.Hour),
        ["TimeOnly.Minute"] = Same(SqlFunction.Minute),
        ["TimeOnly.Second"] = Same(SqlFunction.Second),
        ["TimeOnly.Millisecond"] = Same(SqlFunction.Millisecond),
        ["TimeOnly.Microsecond"] = Same(SqlFunction.Microsecond),
        ["TimeOnly.AddHours(double)"] = Same(SqlFunction.AddHours),
        ["TimeOnly.AddMinutes(double)"] = Same(SqlFunction.AddMinutes),
        ["TimeOnly.Add(TimeSpan)"] = Same(SqlFunction.AddSpan),
        ["TimeOnly.op_Subtraction(TimeOnly, TimeOnly)"] = Same(SqlFunction.TimeDifference),
        ["TimeOnly.ToTimeSpan()"] = Same(SqlFunction.TimeToSpan),
    };
}

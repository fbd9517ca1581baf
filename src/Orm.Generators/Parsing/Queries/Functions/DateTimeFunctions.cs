using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using static Orm.Generators.Parsing.Queries.Functions.FunctionTable;

namespace Orm.Generators.Parsing.Queries.Functions;

/// <summary>Dates with a time. An instant's parts are those of its time in UTC, as it is read; a clock reading's are its own.</summary>
internal static class DateTimeFunctions
{
    public static IReadOnlyDictionary<string, Func<FunctionUse, Operand?>> Table { get; } = Build();

    private static Dictionary<string, Func<FunctionUse, Operand?>> Build()
    {
        var table = new Dictionary<string, Func<FunctionUse, Operand?>>(StringComparer.Ordinal)
        {
            ["DateTime.op_Subtraction(DateTime, DateTime)"] = Difference,
            ["DateTime.Subtract(DateTime)"] = Difference,
            ["DateTimeOffset.op_Subtraction(DateTimeOffset, DateTimeOffset)"] = Difference,
            ["DateTimeOffset.Subtract(DateTimeOffset)"] = Difference,
            ["DateTimeOffset.UtcDateTime"] = static use => use.Call(SqlFunction.Same),
            ["DateTimeOffset.ToUnixTimeSeconds()"] = Same(SqlFunction.UnixSeconds),
            ["DateTimeOffset.ToUnixTimeMilliseconds()"] = Same(SqlFunction.UnixMilliseconds),
            ["DateOnly.FromDateTime(DateTime)"] = static use => Clock(use, SqlFunction.ToDate),
            ["TimeOnly.FromDateTime(DateTime)"] = static use => Clock(use, SqlFunction.ToTime),
        };
        foreach (var type in (string[])["DateTime", "DateTimeOffset"])
        {
            table[$"{type}.Year"] = static use => Clock(use, SqlFunction.Year);
            table[$"{type}.Month"] = static use => Clock(use, SqlFunction.Month);
            table[$"{type}.Day"] = static use => Clock(use, SqlFunction.Day);
            table[$"{type}.Hour"] = static use => Clock(use, SqlFunction.Hour);
            table[$"{type}.Minute"] = static use => Clock(use, SqlFunction.Minute);
            table[$"{type}.Second"] = static use => Clock(use, SqlFunction.Second);
            table[$"{type}.Millisecond"] = static use => Clock(use, SqlFunction.Millisecond);
            table[$"{type}.Microsecond"] = static use => Clock(use, SqlFunction.Microsecond);
            table[$"{type}.DayOfWeek"] = static use => Clock(use, SqlFunction.DayOfWeek);
            table[$"{type}.DayOfYear"] = static use => Clock(use, SqlFunction.DayOfYear);
            table[$"{type}.TimeOfDay"] = static use => Clock(use, SqlFunction.TimeOfDay);
            table[$"{type}.Date"] = static use => Move(use, SqlFunction.StartOfDay);
            table[$"{type}.AddYears(int)"] = static use => Move(use, SqlFunction.AddYears);
            table[$"{type}.AddMonths(int)"] = static use => Move(use, SqlFunction.AddMonths);
            table[$"{type}.AddDays(double)"] = static use => Move(use, SqlFunction.AddDays);
            table[$"{type}.AddHours(double)"] = static use => Add(use, SqlFunction.AddHours);
            table[$"{type}.AddMinutes(double)"] = static use => Add(use, SqlFunction.AddMinutes);
            table[$"{type}.AddSeconds(double)"] = static use => Add(use, SqlFunction.AddSeconds);
            table[$"{type}.AddMilliseconds(double)"] = static use => Add(use, SqlFunction.AddMilliseconds);
            table[$"{type}.AddMicroseconds(double)"] = static use => Add(use, SqlFunction.AddMicroseconds);
            table[$"{type}.Add(TimeSpan)"] = static use => Move(use, SqlFunction.AddSpan);
            table[$"{type}.Subtract(TimeSpan)"] = static use => Move(use, SqlFunction.SubtractSpan);
            table[$"{type}.op_Addition({type}, TimeSpan)"] = static use => Move(use, SqlFunction.AddSpan);
            table[$"{type}.op_Subtraction({type}, TimeSpan)"] = static use => Move(use, SqlFunction.SubtractSpan);
        }

        return table;
    }

    /// <summary>What is asked of a time as a clock shows it.</summary>
    private static Operand? Clock(FunctionUse use, SqlFunction function) => use.Parse(0) is { } time ? use.Call(function, ToClock(time)) : null;

    // Days and months of an instant are counted in UTC, whatever time zone the connection has.
    private static Operand? Move(FunctionUse use, SqlFunction function)
    {
        if (use.Parse(0) is not { } time)
        {
            return null;
        }

        Operand?[] operands = [ToClock(time), .. Enumerable.Range(1, use.Count - 1).Select(use.Parse)];
        return FunctionUse.Call(function, ClockType, operands) is not { } moved ? null
            : time.Type.IsLocal ? moved
            : CallOperand.Strict(SqlFunction.ToInstant, use.Type, moved);
    }

    private static Operand? Add(FunctionUse use, SqlFunction function)
        => use.Parse(0) is { } time ? FunctionUse.Call(function, use.Type with { IsLocal = time.Type.IsLocal }, time, use.Parse(1)) : null;

    // Two of one kind are subtracted as they are, an instant and a clock reading as clocks show them.
    private static Operand? Difference(FunctionUse use)
    {
        var isRightFirst = !use.Scope.IsSql(use[0]);
        var (first, second) = isRightFirst ? (1, 0) : (0, 1);
        var known = use.Parse(first);
        var other = use.ParseAs(second, known);
        if (known is null || other is null)
        {
            return null;
        }

        var (left, right) = isRightFirst ? (other, known) : (known, other);
        return left.Type.IsLocal == right.Type.IsLocal
            ? use.Call(SqlFunction.Difference, left, right)
            : use.Call(SqlFunction.Difference, ToClock(left), ToClock(right));
    }

    private static ColumnType ClockType => ColumnType.Of(ScalarKind.DateTime) with { IsLocal = true };

    private static Operand ToClock(Operand time) => time.Type.IsLocal ? time : CallOperand.Strict(SqlFunction.ToClock, ClockType, time);
}

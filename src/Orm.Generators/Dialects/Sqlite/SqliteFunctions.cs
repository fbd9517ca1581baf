using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Dialects.Sqlite;

/// <summary>
/// The functions and operators of queries as SQLite has them, or as the driver registers them (<c>orm_…</c>). Dates are texts,
/// <c>2024-02-29 23:59:59.1234567</c>, and a TimeSpan its ticks.
/// </summary>
internal static class SqliteFunctions
{
    public static string Call(SqlFunction function, ScalarKind result) => function switch
    {
        SqlFunction.Coalesce => "COALESCE({0}, {1})",
        SqlFunction.Negate => result == ScalarKind.Decimal ? "orm_negate({0})" : "-{0}",
        SqlFunction.Concatenate => "{0} || {1}",

        // An integer has 64 bits whatever its type.
        SqlFunction.Same or SqlFunction.ToInt32 or SqlFunction.ToInt64 => "{0}",
        SqlFunction.WrapToSByte => "((({0} & 255) + 128) & 255) - 128",
        SqlFunction.WrapToByte => "{0} & 255",
        SqlFunction.WrapToInt16 => "((({0} & 65535) + 32768) & 65535) - 32768",
        SqlFunction.WrapToUInt16 => "{0} & 65535",
        SqlFunction.WrapToUInt32 => "{0} & 4294967295",
        SqlFunction.ToDouble => "CAST({0} AS REAL)",
        SqlFunction.ToDecimal or SqlFunction.DoubleToDecimal => "orm_decimal({0})",
        SqlFunction.ToText => "CAST({0} AS TEXT)",

        SqlFunction.Length => "length({0})",
        SqlFunction.CharacterAt => "substr({0}, {1}, 1)",
        SqlFunction.Substring => "substr({0}, {1})",
        SqlFunction.SubstringOfLength => "substr({0}, {1}, {2})",
        SqlFunction.Replace => "replace({0}, {1}, {2})",
        SqlFunction.IndexOf => "instr({0}, {1}) - 1",
        SqlFunction.Upper => "upper({0})",
        SqlFunction.Lower => "lower({0})",
        SqlFunction.Trim => "trim({0}, {1})",
        SqlFunction.TrimStart => "ltrim({0}, {1})",
        SqlFunction.TrimEnd => "rtrim({0}, {1})",
        SqlFunction.WhiteSpace => "char(9, 10, 11, 12, 13, 32, 133, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8232, 8233, 8239, 8287, 12288)",
        SqlFunction.Contains => "instr({0}, {1}) > 0",
        SqlFunction.ContainsValue => "instr({0}, {1}) > 0",
        SqlFunction.StartsWith => "instr({0}, {1}) = 1",
        SqlFunction.StartsWithValue => "{0} GLOB {1}",
        SqlFunction.EndsWith or SqlFunction.EndsWithValue => "substr({0}, length({0}) - length({1}) + 1) = {1}",
        SqlFunction.BooleanToText => "CASE WHEN {0} THEN 'True' WHEN NOT {0} THEN 'False' END",
        SqlFunction.DecimalToText or SqlFunction.GuidToText => "{0}",
        SqlFunction.CodeOf => "unicode({0})",
        SqlFunction.CharacterOf => "char({0})",

        SqlFunction.Increment => "{0} + 1",
        SqlFunction.Abs when result == ScalarKind.Decimal => "orm_abs({0})",
        SqlFunction.Abs => "abs({0})",
        SqlFunction.Sign => "sign({0})",
        SqlFunction.Min when result == ScalarKind.Decimal => "min({0} COLLATE ORM_DECIMAL, {1})",
        SqlFunction.Min => "min({0}, {1})",
        SqlFunction.Max when result == ScalarKind.Decimal => "max({0} COLLATE ORM_DECIMAL, {1})",
        SqlFunction.Max => "max({0}, {1})",
        SqlFunction.Floor when result == ScalarKind.Decimal => "orm_floor({0})",
        SqlFunction.Floor => "floor({0})",
        SqlFunction.Ceiling when result == ScalarKind.Decimal => "orm_ceiling({0})",
        SqlFunction.Ceiling => "ceil({0})",
        SqlFunction.Truncate when result == ScalarKind.Decimal => "orm_truncate({0})",
        SqlFunction.Truncate => "trunc({0})",
        SqlFunction.Round => "orm_round_double({0}, 0)",
        SqlFunction.RoundAway => "orm_round_double_away({0}, 0)",
        SqlFunction.RoundDigits => "orm_round_double({0}, {1})",
        SqlFunction.RoundDigitsAway => "orm_round_double_away({0}, {1})",
        SqlFunction.Sqrt => "sqrt({0})",
        SqlFunction.Power => "pow({0}, {1})",
        SqlFunction.Exp => "exp({0})",
        SqlFunction.Log => "ln({0})",
        SqlFunction.LogOfBase => "ln({0}) / ln({1})",
        SqlFunction.Log10 => "log10({0})",
        SqlFunction.Sin => "sin({0})",
        SqlFunction.Cos => "cos({0})",
        SqlFunction.Tan => "tan({0})",
        SqlFunction.Asin => "asin({0})",
        SqlFunction.Acos => "acos({0})",
        SqlFunction.Atan => "atan({0})",
        SqlFunction.Atan2 => "atan2({0}, {1})",
        SqlFunction.Sinh => "sinh({0})",
        SqlFunction.Cosh => "cosh({0})",
        SqlFunction.Tanh => "tanh({0})",
        SqlFunction.CutToInt32 or SqlFunction.CutToInt64 => "CAST({0} AS INTEGER)",
        SqlFunction.ToSingle or SqlFunction.DoubleToSingle => "orm_single({0})",

        SqlFunction.DecimalSign => "orm_sign({0})",
        SqlFunction.DecimalRound => "orm_round({0}, {1})",
        SqlFunction.DecimalRoundAway => "orm_round_away({0}, {1})",

        SqlFunction.And => "{0} AND {1}",
        SqlFunction.Or => "{0} OR {1}",
        SqlFunction.ExclusiveOr => "{0} <> {1}",
        SqlFunction.Not => "NOT {0}",

        SqlFunction.BitAnd => "{0} & {1}",
        SqlFunction.BitOr => "{0} | {1}",
        SqlFunction.BitXor => "({0} | {1}) - ({0} & {1})",
        SqlFunction.BitNot => "~{0}",
        SqlFunction.ShiftLeft => "{0} << {1}",
        SqlFunction.ShiftRight => "{0} >> {1}",

        SqlFunction.ToClock or SqlFunction.ToInstant => "{0}",
        SqlFunction.ToDate => "substr({0}, 1, 10)",
        SqlFunction.ToTime => "substr({0}, 12)",
        SqlFunction.ToDateTime => "{0} || ' ' || {1}",
        SqlFunction.Year => "CAST(substr({0}, 1, 4) AS INTEGER)",
        SqlFunction.Month => "CAST(substr({0}, 6, 2) AS INTEGER)",
        SqlFunction.Day => "CAST(substr({0}, 9, 2) AS INTEGER)",

        // A time of day ends as a date with a time does.
        SqlFunction.Hour => "CAST(substr({0}, -16, 2) AS INTEGER)",
        SqlFunction.Minute => "CAST(substr({0}, -13, 2) AS INTEGER)",
        SqlFunction.Second => "CAST(substr({0}, -10, 2) AS INTEGER)",
        SqlFunction.Millisecond => "CAST(substr({0}, -7, 3) AS INTEGER)",
        SqlFunction.Microsecond => "CAST(substr({0}, -4, 3) AS INTEGER)",

        // Of the date alone, since SQLite would round the time up to the next day.
        SqlFunction.DayOfWeek => "CAST(strftime('%w', substr({0}, 1, 10)) AS INTEGER)",
        SqlFunction.DayOfYear => "CAST(strftime('%j', substr({0}, 1, 10)) AS INTEGER)",
        SqlFunction.DayNumber => "CAST(julianday({0}) - 1721425.5 AS INTEGER)",
        SqlFunction.StartOfDay => "substr({0}, 1, 10) || ' 00:00:00.0000000'",
        SqlFunction.TimeOfDay => "orm_ticks(substr({0}, 12))",
        SqlFunction.AddYears or SqlFunction.DateAddYears => "orm_add_years({0}, {1})",
        SqlFunction.AddMonths or SqlFunction.DateAddMonths => "orm_add_months({0}, {1})",
        SqlFunction.AddDays or SqlFunction.DateAddDays => "orm_add_days({0}, {1})",
        SqlFunction.AddHours => "orm_add_hours({0}, {1})",
        SqlFunction.AddMinutes => "orm_add_minutes({0}, {1})",
        SqlFunction.AddSeconds => "orm_add_seconds({0}, {1})",
        SqlFunction.AddMilliseconds => "orm_add_milliseconds({0}, {1})",
        SqlFunction.AddMicroseconds => "orm_add_microseconds({0}, {1})",
        SqlFunction.AddSpan => "orm_add_ticks({0}, {1})",
        SqlFunction.SubtractSpan => "orm_add_ticks({0}, -{1})",
        SqlFunction.Difference => "orm_ticks({0}) - orm_ticks({1})",
        SqlFunction.TimeDifference => "(orm_ticks({0}) - orm_ticks({1}) + 864000000000) % 864000000000",
        SqlFunction.TimeToSpan => "orm_ticks({0})",
        SqlFunction.UnixSeconds => "orm_ticks({0}) / 10000000 - 62135596800",
        SqlFunction.UnixMilliseconds => "orm_ticks({0}) / 10000 - 62135596800000",

        SqlFunction.SpanDays => "{0} / 864000000000",
        SqlFunction.SpanHours => "{0} / 36000000000 % 24",
        SqlFunction.SpanMinutes => "{0} / 600000000 % 60",
        SqlFunction.SpanSeconds => "{0} / 10000000 % 60",
        SqlFunction.SpanMilliseconds => "{0} / 10000 % 1000",
        SqlFunction.SpanTotal => "{0} / {1}",
        SqlFunction.SpanAdd => "{0} + {1}",
        SqlFunction.SpanSubtract => "{0} - {1}",
        SqlFunction.SpanNegate => "-{0}",
        SqlFunction.SpanDuration => "abs({0})",
        SqlFunction.SpanFromDays => "CAST({0} * 864000000000 AS INTEGER)",
        SqlFunction.SpanFromHours => "CAST({0} * 36000000000 AS INTEGER)",
        SqlFunction.SpanFromMinutes => "CAST({0} * 600000000 AS INTEGER)",
        SqlFunction.SpanFromSeconds => "CAST({0} * 10000000 AS INTEGER)",

        SqlFunction.BytesLength => "length({0})",

        // A place from the end would be counted from there.
        SqlFunction.ListLength or SqlFunction.JsonLength => "json_array_length({0})",
        SqlFunction.Element => Element(result, "{0} ->> {1}"),
        SqlFunction.ElementAt => $"CASE WHEN {{1}} >= 0 THEN {Element(result, "{0} ->> {1}")} END",
    };

    /// <summary>An element of a JSON array as a column of its type has it.</summary>
    public static string Element(ScalarKind kind, string element) => kind == ScalarKind.Bytes ? $"unhex({element})" : element;

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

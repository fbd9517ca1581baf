using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Dialects.PostgreSql;

/// <summary>
/// The functions and operators of queries as PostgreSQL has them. What depends on the connection's time zone is asked of an instant as a
/// clock shows it in UTC; what depends on a language is told to go by characters.
/// </summary>
internal static class PostgreSqlFunctions
{
    public static string Call(SqlFunction function, ScalarKind result) => function switch
    {
        SqlFunction.Coalesce => "COALESCE({0}, {1})",
        SqlFunction.Negate => "-{0}",
        SqlFunction.Concatenate => "{0} || {1}",
        SqlFunction.Same => "{0}",
        SqlFunction.WrapToSByte => "CAST(((({0} & 255) + 128) & 255) - 128 AS smallint)",
        SqlFunction.WrapToByte => "CAST({0} & 255 AS smallint)",
        SqlFunction.WrapToInt16 => "CAST(((({0} & 65535) + 32768) & 65535) - 32768 AS smallint)",
        SqlFunction.WrapToUInt16 => "CAST({0} & 65535 AS integer)",
        SqlFunction.WrapToUInt32 => "CAST({0} AS bigint) & 4294967295",
        SqlFunction.ToInt32 => "CAST({0} AS integer)",
        SqlFunction.ToInt64 => "CAST({0} AS bigint)",
        SqlFunction.ToSingle => "CAST({0} AS real)",
        SqlFunction.ToDouble => "CAST({0} AS double precision)",
        SqlFunction.ToDecimal => "CAST({0} AS numeric)",
        SqlFunction.ToText => "CAST({0} AS text)",

        SqlFunction.Length => "length({0})",
        SqlFunction.CharacterAt => "substr({0}, {1}, 1)",
        SqlFunction.Substring => "substr({0}, {1})",
        SqlFunction.SubstringOfLength => "substr({0}, {1}, {2})",
        SqlFunction.Replace => "replace({0}, {1}, {2})",
        SqlFunction.IndexOf => "strpos({0}, {1}) - 1",
        SqlFunction.Upper => "upper({0} COLLATE \"C\")",
        SqlFunction.Lower => "lower({0} COLLATE \"C\")",
        SqlFunction.Trim => "btrim({0}, {1})",
        SqlFunction.TrimStart => "ltrim({0}, {1})",
        SqlFunction.TrimEnd => "rtrim({0}, {1})",
        SqlFunction.WhiteSpace => @"E'\t\n\x0B\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000'",
        SqlFunction.Contains => "strpos({0}, {1}) > 0",
        SqlFunction.ContainsValue => "{0} LIKE {2}",
        SqlFunction.StartsWith => "starts_with({0}, {1})",
        SqlFunction.StartsWithValue => "{0} LIKE {2}",
        SqlFunction.EndsWith => "right({0}, length({1})) = {1}",
        SqlFunction.EndsWithValue => "{0} LIKE {2}",
        SqlFunction.BooleanToText => "CASE WHEN {0} THEN 'True' WHEN NOT {0} THEN 'False' END",
        SqlFunction.DecimalToText => "CAST(trim_scale({0}) AS text)",
        SqlFunction.GuidToText => "CAST({0} AS text)",
        SqlFunction.CodeOf => "ascii({0})",
        SqlFunction.CharacterOf => "chr({0})",

        SqlFunction.Increment => "{0} + 1",
        SqlFunction.Abs => "abs({0})",
        SqlFunction.Sign or SqlFunction.DecimalSign => "CAST(sign({0}) AS integer)",
        SqlFunction.Min => "least({0}, {1})",
        SqlFunction.Max => "greatest({0}, {1})",
        SqlFunction.Floor => "floor({0})",
        SqlFunction.Ceiling => "ceil({0})",
        SqlFunction.Truncate => "trunc({0})",

        // Of a double round goes to even; the rest are C#'s own steps.
        SqlFunction.Round => "round({0})",
        SqlFunction.RoundAway => "trunc({0} + sign({0}) * 0.49999999999999994)",
        SqlFunction.RoundDigits => "CASE WHEN abs({0}) < 1e16 THEN round({0} * {2}) / {2} ELSE {0} END",
        SqlFunction.RoundDigitsAway => "CASE WHEN abs({0}) < 1e16 THEN trunc({0} * {2} + sign({0}) * 0.49999999999999994) / {2} ELSE {0} END",
        SqlFunction.Sqrt => "sqrt({0})",
        SqlFunction.Power => "power({0}, {1})",
        SqlFunction.Exp => "exp({0})",
        SqlFunction.Log => "ln({0})",
        SqlFunction.LogOfBase => "ln({0}) / ln({1})",
        SqlFunction.Log10 => "log({0})",
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

        // A CAST alone would round.
        SqlFunction.CutToInt32 => "CAST(trunc({0}) AS integer)",
        SqlFunction.CutToInt64 => "CAST(trunc({0}) AS bigint)",
        SqlFunction.DoubleToSingle => "CAST({0} AS real)",
        SqlFunction.DoubleToDecimal => "CAST({0} AS numeric)",

        // Of a numeric round goes away from zero.
        SqlFunction.DecimalRound => "CASE WHEN abs({0} % {2}) = {3} THEN trunc({0}, {1}) ELSE round({0}, {1}) END",
        SqlFunction.DecimalRoundAway => "round({0}, {1})",

        SqlFunction.And => "{0} AND {1}",
        SqlFunction.Or => "{0} OR {1}",
        SqlFunction.ExclusiveOr => "{0} <> {1}",
        SqlFunction.Not => "NOT {0}",

        SqlFunction.BitAnd => "{0} & {1}",
        SqlFunction.BitOr => "{0} | {1}",
        SqlFunction.BitXor => "{0} # {1}",
        SqlFunction.BitNot => "~{0}",
        SqlFunction.ShiftLeft => "{0} << {1}",
        SqlFunction.ShiftRight => "{0} >> {1}",

        SqlFunction.ToClock or SqlFunction.ToInstant => "{0} AT TIME ZONE 'UTC'",
        SqlFunction.ToDate => "CAST({0} AS date)",
        SqlFunction.ToTime => "CAST({0} AS time)",
        SqlFunction.ToDateTime => "({0} + {1}) AT TIME ZONE 'UTC'",
        SqlFunction.Year => "CAST(extract(year FROM {0}) AS integer)",
        SqlFunction.Month => "CAST(extract(month FROM {0}) AS integer)",
        SqlFunction.Day => "CAST(extract(day FROM {0}) AS integer)",
        SqlFunction.Hour => "CAST(extract(hour FROM {0}) AS integer)",
        SqlFunction.Minute => "CAST(extract(minute FROM {0}) AS integer)",
        SqlFunction.Second => "CAST(trunc(extract(second FROM {0})) AS integer)",
        SqlFunction.Millisecond => "CAST(trunc(extract(milliseconds FROM {0})) % 1000 AS integer)",
        SqlFunction.Microsecond => "CAST(extract(microseconds FROM {0}) % 1000 AS integer)",
        SqlFunction.DayOfWeek => "CAST(extract(dow FROM {0}) AS integer)",
        SqlFunction.DayOfYear => "CAST(extract(doy FROM {0}) AS integer)",
        SqlFunction.DayNumber => "{0} - date '0001-01-01'",
        SqlFunction.StartOfDay => "date_trunc('day', {0})",
        SqlFunction.TimeOfDay => "CAST(CAST({0} AS time) AS interval)",
        SqlFunction.AddYears => "{0} + {1} * interval '1 year'",
        SqlFunction.AddMonths => "{0} + {1} * interval '1 month'",
        SqlFunction.AddDays => "{0} + {1} * interval '1 day'",
        SqlFunction.AddHours => "{0} + {1} * interval '1 hour'",
        SqlFunction.AddMinutes => "{0} + {1} * interval '1 minute'",
        SqlFunction.AddSeconds => "{0} + {1} * interval '1 second'",
        SqlFunction.AddMilliseconds => "{0} + {1} * interval '1 millisecond'",
        SqlFunction.AddMicroseconds => "{0} + {1} * interval '1 microsecond'",
        SqlFunction.AddSpan => "{0} + {1}",
        SqlFunction.SubtractSpan => "{0} - {1}",
        SqlFunction.Difference => "{0} - {1}",
        SqlFunction.DateAddYears => "CAST({0} + {1} * interval '1 year' AS date)",
        SqlFunction.DateAddMonths => "CAST({0} + {1} * interval '1 month' AS date)",
        SqlFunction.DateAddDays => "{0} + {1}",
        SqlFunction.TimeDifference => "CAST(time '00:00' + ({0} - {1}) AS interval)",
        SqlFunction.TimeToSpan => "CAST({0} AS interval)",
        SqlFunction.UnixSeconds => "CAST(floor(extract(epoch FROM {0})) AS bigint)",
        SqlFunction.UnixMilliseconds => "CAST(floor(extract(epoch FROM {0}) * 1000) AS bigint)",

        SqlFunction.SpanDays => "CAST(div(extract(epoch FROM {0}), 86400) AS integer)",
        SqlFunction.SpanHours => "CAST(div(extract(epoch FROM {0}), 3600) % 24 AS integer)",
        SqlFunction.SpanMinutes => "CAST(div(extract(epoch FROM {0}), 60) % 60 AS integer)",
        SqlFunction.SpanSeconds => "CAST(trunc(extract(epoch FROM {0})) % 60 AS integer)",
        SqlFunction.SpanMilliseconds => "CAST(trunc(extract(epoch FROM {0}) * 1000) % 1000 AS integer)",
        SqlFunction.SpanTotal => "CAST(extract(epoch FROM {0}) * 10000000 AS double precision) / {1}",
        SqlFunction.SpanAdd => "{0} + {1}",
        SqlFunction.SpanSubtract => "{0} - {1}",
        SqlFunction.SpanNegate => "-{0}",
        SqlFunction.SpanDuration => "greatest({0}, -{0})",
        SqlFunction.SpanFromDays => "{0} * interval '1 day'",
        SqlFunction.SpanFromHours => "{0} * interval '1 hour'",
        SqlFunction.SpanFromMinutes => "{0} * interval '1 minute'",
        SqlFunction.SpanFromSeconds => "{0} * interval '1 second'",

        SqlFunction.BytesLength => "octet_length({0})",

        SqlFunction.ListLength => "cardinality({0})",
        SqlFunction.JsonLength => "jsonb_array_length({0})",
        SqlFunction.Element or SqlFunction.ElementAt => "{0}[{2}]",
    };

    // Of integers a sum is one with more bits, and of those a numeric; a real is summed as a double, as in C#.
    public static string Sum(ScalarKind kind) => kind switch
    {
        ScalarKind.Int32 or ScalarKind.Int64 => "CAST(SUM({0}){1} AS bigint)",
        ScalarKind.Single => "CAST(SUM(CAST({0} AS double precision)){1} AS real)",
        _ => "SUM({0}){1}",
    };

    public static string Average(ScalarKind kind) => kind switch
    {
        ScalarKind.Double => "CAST(AVG({0}){1} AS double precision)",
        ScalarKind.Single => "CAST(AVG(CAST({0} AS double precision)){1} AS real)",
        _ => "AVG({0}){1}",
    };
}

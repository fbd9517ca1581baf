namespace Orm.Generators.Model.Queries;

/// <summary>The functions and operators that each dialect has SQL for (SqlDialect.Call), by what they give.</summary>
internal enum SqlFunction
{
    /// <summary>The first that is not null.</summary>
    Coalesce,

    /// <summary>The number with its sign changed.</summary>
    Negate,

    /// <summary>Two texts, one behind the other.</summary>
    Concatenate,

    /// <summary>The value itself, under another type.</summary>
    Same,

    /// <summary>A whole number's lowest bits as a smaller one, which is what C# leaves of it.</summary>
    WrapToSByte,
    WrapToByte,
    WrapToInt16,
    WrapToUInt16,
    WrapToUInt32,
    ToInt32,
    ToInt64,
    ToSingle,
    ToDouble,
    ToDecimal,
    ToText,

    // Texts.
    Length,
    CharacterAt,
    Substring,
    SubstringOfLength,
    Replace,
    IndexOf,
    Upper,
    Lower,
    Trim,
    TrimStart,
    TrimEnd,

    /// <summary>The characters that C# calls white space, as a text.</summary>
    WhiteSpace,

    /// <summary>Whether a text has another in it, which is read from the row.</summary>
    Contains,

    /// <summary>Whether a text has one in it that is known when the statement runs: the text, and its pattern for LIKE.</summary>
    ContainsValue,

    StartsWith,

    /// <summary>Whether a text begins with one that is known when the statement runs: its patterns for GLOB and for LIKE.</summary>
    StartsWithValue,

    EndsWith,

    /// <summary>Whether a text ends with one that is known when the statement runs: the text, and its pattern for LIKE.</summary>
    EndsWithValue,

    BooleanToText,
    DecimalToText,
    GuidToText,
    CodeOf,
    CharacterOf,

    // Numbers.
    Increment,
    Abs,
    Sign,
    Min,
    Max,
    Floor,
    Ceiling,
    Truncate,
    Round,
    RoundAway,

    /// <summary>Rounded to a number of digits, and ten to the power of them.</summary>
    RoundDigits,
    RoundDigitsAway,
    Sqrt,
    Power,
    Exp,
    Log,
    LogOfBase,
    Log10,
    Sin,
    Cos,
    Tan,
    Asin,
    Acos,
    Atan,
    Atan2,
    Sinh,
    Cosh,
    Tanh,
    CutToInt32,
    CutToInt64,
    DoubleToSingle,
    DoubleToDecimal,

    // Decimals.
    DecimalSign,

    /// <summary>Rounded to a number of digits, twice their unit, and half of it.</summary>
    DecimalRound,
    DecimalRoundAway,

    // Truths that may be null, as SQL has them: and so has C# for a bool?.
    And,
    Or,
    ExclusiveOr,
    Not,

    // Bits.
    BitAnd,
    BitOr,
    BitXor,
    BitNot,
    ShiftLeft,
    ShiftRight,

    // Dates and times.

    /// <summary>An instant as a clock shows it in UTC.</summary>
    ToClock,

    /// <summary>What a clock shows in UTC as an instant.</summary>
    ToInstant,
    ToDate,
    ToTime,
    ToDateTime,
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
    Millisecond,
    Microsecond,
    DayOfWeek,
    DayOfYear,
    DayNumber,
    StartOfDay,
    TimeOfDay,
    AddYears,
    AddMonths,
    AddDays,
    AddHours,
    AddMinutes,
    AddSeconds,
    AddMilliseconds,
    AddMicroseconds,
    AddSpan,
    SubtractSpan,
    Difference,
    DateAddYears,
    DateAddMonths,
    DateAddDays,
    TimeDifference,
    TimeToSpan,
    UnixSeconds,
    UnixMilliseconds,

    // Spans of time.
    SpanDays,
    SpanHours,
    SpanMinutes,
    SpanSeconds,
    SpanMilliseconds,

    /// <summary>How many of a unit a span is, given the ticks of one.</summary>
    SpanTotal,
    SpanAdd,
    SpanSubtract,
    SpanNegate,
    SpanDuration,
    SpanFromDays,
    SpanFromHours,
    SpanFromMinutes,
    SpanFromSeconds,

    BytesLength,

    // Arrays and lists.
    ListLength,
    JsonLength,

    /// <summary>An element by a constant place: counted from 0, and from 1.</summary>
    Element,

    /// <summary>An element by a place that is known when the statement runs: counted from 0, and from 1.</summary>
    ElementAt,
}

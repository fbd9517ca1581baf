using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Orm.Sqlite.Native;

namespace Orm.Sqlite.Values.Functions;

/// <summary>
/// Dates and times as C# moves them, where SQLite's own functions count milliseconds and let 31 January plus a month be 2 March:
/// <c>orm_add_years</c>, <c>orm_add_months</c>, <c>orm_add_days</c>, <c>orm_add_hours</c>, <c>orm_add_minutes</c>, <c>orm_add_seconds</c>,
/// <c>orm_add_milliseconds</c>, <c>orm_add_microseconds</c>, <c>orm_add_ticks</c>; and <c>orm_ticks</c>, which a difference is made of. A
/// time of day goes round at midnight.
/// </summary>
internal static unsafe class DateTimeArithmetic
{
    private static ReadOnlySpan<byte> NoDate => "a function of dates met a value that is no date or time as text"u8;

    private enum Unit
    {
        Years,
        Months,
        Days,
        Hours,
        Minutes,
        Seconds,
        Milliseconds,
        Microseconds,
        Ticks,
    }

    internal static void Register(ref FunctionRegistry registry)
    {
        registry.Add("orm_add_years\0"u8, 2, &Add, (int)Unit.Years);
        registry.Add("orm_add_months\0"u8, 2, &Add, (int)Unit.Months);
        registry.Add("orm_add_days\0"u8, 2, &Add, (int)Unit.Days);
        registry.Add("orm_add_hours\0"u8, 2, &Add, (int)Unit.Hours);
        registry.Add("orm_add_minutes\0"u8, 2, &Add, (int)Unit.Minutes);
        registry.Add("orm_add_seconds\0"u8, 2, &Add, (int)Unit.Seconds);
        registry.Add("orm_add_milliseconds\0"u8, 2, &Add, (int)Unit.Milliseconds);
        registry.Add("orm_add_microseconds\0"u8, 2, &Add, (int)Unit.Microseconds);
        registry.Add("orm_add_ticks\0"u8, 2, &Add, (int)Unit.Ticks);
        registry.Add("orm_ticks\0"u8, 1, &GiveTicks, 0);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Add(nint context, int count, nint* arguments)
    {
        if (Sqlite3.ValueType(arguments[0]) == StorageClass.Null || Sqlite3.ValueType(arguments[1]) == StorageClass.Null)
        {
            Sqlite3.ResultNull(context);
            return;
        }

        if (!ClockArgument.TryRead(arguments[0], out var clock))
        {
            Sqlite3.ResultError(context, NoDate);
            return;
        }

        try
        {
            var unit = (Unit)Sqlite3.UserData(context);
            clock.Give(context, clock.Form == ClockForm.Time
                ? Turn(clock.Value, unit, arguments[1])
                : Add(clock.Value, unit, arguments[1]));
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or OverflowException)
        {
            Sqlite3.ResultError(context, "a function of dates gave none that C# has"u8);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void GiveTicks(nint context, int count, nint* arguments)
    {
        if (Sqlite3.ValueType(arguments[0]) == StorageClass.Null)
        {
            Sqlite3.ResultNull(context);
        }
        else if (ClockArgument.TryRead(arguments[0], out var clock))
        {
            Sqlite3.ResultInt64(context, clock.Value.Ticks);
        }
        else
        {
            Sqlite3.ResultError(context, NoDate);
        }
    }

    private static DateTime Add(DateTime value, Unit unit, nint amount) => unit switch
    {
        Unit.Years => value.AddYears(checked((int)Sqlite3.ValueInt64(amount))),
        Unit.Months => value.AddMonths(checked((int)Sqlite3.ValueInt64(amount))),
        Unit.Days => value.AddDays(Sqlite3.ValueDouble(amount)),
        Unit.Hours => value.AddHours(Sqlite3.ValueDouble(amount)),
        Unit.Minutes => value.AddMinutes(Sqlite3.ValueDouble(amount)),
        Unit.Seconds => value.AddSeconds(Sqlite3.ValueDouble(amount)),
        Unit.Milliseconds => value.AddMilliseconds(Sqlite3.ValueDouble(amount)),
        Unit.Microseconds => value.AddMicroseconds(Sqlite3.ValueDouble(amount)),
        Unit.Ticks => value.AddTicks(Sqlite3.ValueInt64(amount)),
        _ => throw new UnreachableException(),
    };

    /// <summary>A time of day, which C# adds hours, minutes and a TimeSpan to.</summary>
    private static DateTime Turn(DateTime value, Unit unit, nint amount)
    {
        var time = TimeOnly.FromDateTime(value);
        var turned = unit switch
        {
            Unit.Hours => time.AddHours(Sqlite3.ValueDouble(amount)),
            Unit.Minutes => time.AddMinutes(Sqlite3.ValueDouble(amount)),
            Unit.Ticks => time.Add(new TimeSpan(Sqlite3.ValueInt64(amount))),
            _ => throw new ArgumentOutOfRangeException(nameof(unit)),
        };
        return new DateTime(turned.Ticks);
    }
}

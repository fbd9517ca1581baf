using Orm.Sqlite.Native;

namespace Orm.Sqlite.Values.Functions;

/// <summary>A date, a time of day or both as a function's argument and result: ticks, in the form that they were given in.</summary>
internal readonly struct ClockArgument(DateTime value, ClockForm form)
{
    internal ClockForm Form { get; } = form;

    /// <summary>A date has no time, and a time the first of all days.</summary>
    internal DateTime Value { get; } = value;

    internal static bool TryRead(nint argument, out ClockArgument clock)
    {
        clock = default;
        if (Sqlite3.ValueType(argument) != StorageClass.Text)
        {
            return false;
        }

        var text = Sqlite3.ValueText(argument);
        if (text.Length > 2 && text[2] == ':')
        {
            var isTime = DateTimeText.TryRead(text, out TimeOnly time);
            clock = new ClockArgument(new DateTime(time.Ticks), ClockForm.Time);
            return isTime;
        }

        if (text.Length == DateTimeText.DateLength)
        {
            var isDate = DateTimeText.TryRead(text, out DateOnly date);
            clock = new ClockArgument(date.ToDateTime(default), ClockForm.Date);
            return isDate;
        }

        var isDateTime = DateTimeText.TryReadUtc(text, out var dateTime);
        clock = new ClockArgument(dateTime, ClockForm.DateTime);
        return isDateTime;
    }

    /// <summary>Gives another value in the same form.</summary>
    internal void Give(nint context, DateTime other)
    {
        Span<byte> text = stackalloc byte[DateTimeText.Length];
        switch (Form)
        {
            case ClockForm.Time:
                text = text[..DateTimeText.TimeLength];
                DateTimeText.Write(TimeOnly.FromDateTime(other), text);
                break;
            // With a time it is a date no more.
            case ClockForm.Date when other.TimeOfDay == TimeSpan.Zero:
                text = text[..DateTimeText.DateLength];
                DateTimeText.Write(DateOnly.FromDateTime(other), text);
                break;
            default:
                DateTimeText.Write(other, text);
                break;
        }

        Sqlite3.ResultText(context, text);
    }
}

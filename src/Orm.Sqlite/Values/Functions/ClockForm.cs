namespace Orm.Sqlite.Values.Functions;

/// <summary>Which type a text of a date or a time is one of.</summary>
internal enum ClockForm
{
    DateTime,
    Date,
    Time,
}

namespace Orm.PostgreSql.Values;

/// <summary>
/// PostgreSQL's times count microseconds, and C#'s a tenth of one: what is smaller is cut, as docs/types.md says. The least
/// and the greatest value stay whole, since Npgsql sends them as -infinity and infinity and brings them back.
/// </summary>
internal static class Microseconds
{
    /// <summary>The instant as UTC: Local is converted, Unspecified taken as UTC.</summary>
    internal static DateTime OfInstant(DateTime value)
        => DateTime.SpecifyKind(Cut(value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value), DateTimeKind.Utc);

    /// <summary>The clock reading, whatever the kind.</summary>
    internal static DateTime OfClock(DateTime value) => DateTime.SpecifyKind(Cut(value), DateTimeKind.Unspecified);

    internal static TimeOnly Of(TimeOnly value) => new(value.Ticks - (value.Ticks % TimeSpan.TicksPerMicrosecond));

    /// <summary>Towards zero, since below the least value there is none.</summary>
    internal static TimeSpan Of(TimeSpan value) => new(value.Ticks - (value.Ticks % TimeSpan.TicksPerMicrosecond));

    private static DateTime Cut(DateTime value)
        => value.Ticks == DateTime.MaxValue.Ticks ? value : value.AddTicks(-(value.Ticks % TimeSpan.TicksPerMicrosecond));
}

using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Queries.Entities;

namespace Orm.Integration.Tests.Queries.Functions;

public abstract class TimeFunctionSpec<TDatabase> : FunctionSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Fact]
    public async Task Parts_of_dates_and_times()
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>().OrderBy(s => s.Id);
        Check(rows.Select(s => s.Created.Year), s => s.Created.Year);
        Check(rows.Select(s => s.Created.Month), s => s.Created.Month);
        Check(rows.Select(s => s.Created.Day), s => s.Created.Day);
        Check(rows.Select(s => s.Created.Hour), s => s.Created.Hour);
        Check(rows.Select(s => s.Created.Minute), s => s.Created.Minute);
        Check(rows.Select(s => s.Created.Second), s => s.Created.Second);
        Check(rows.Select(s => s.Created.Millisecond), s => s.Created.Millisecond);
        Check(rows.Select(s => s.Created.Microsecond), s => s.Created.Microsecond);
        Check(rows.Select(s => s.Created.DayOfWeek), s => s.Created.DayOfWeek);
        Check(rows.Select(s => s.Created.DayOfYear), s => s.Created.DayOfYear);
        Check(rows.Select(s => s.Created.Date), s => s.Created.Date);
        Check(rows.Select(s => s.Created.TimeOfDay), s => s.Created.TimeOfDay);
        Check(rows.Select(s => s.Changed == null ? 0 : s.Changed.Value.Year + 1), s => s.Changed == null ? 0 : s.Changed.Value.Year + 1);
        Check(rows.Select(s => s.Opens.Month), s => s.Opens.Month);
        Check(rows.Select(s => s.Opens.Hour), s => s.Opens.Hour);
        Check(rows.Select(s => s.Opens.Date), s => s.Opens.Date);
        Check(rows.Select(s => s.Opens.TimeOfDay), s => s.Opens.TimeOfDay);
        Check(rows.Select(s => s.Seen.Year), s => s.Seen.Year);
        Check(rows.Select(s => s.Seen.DayOfWeek), s => s.Seen.DayOfWeek);
        Check(rows.Select(s => s.Seen.UtcDateTime), s => s.Seen.UtcDateTime);
        Check(rows.Select(s => s.Seen.ToUnixTimeSeconds()), s => s.Seen.ToUnixTimeSeconds());
        Check(rows.Select(s => s.Seen.ToUnixTimeMilliseconds()), s => s.Seen.ToUnixTimeMilliseconds());
        Check(rows.Select(s => s.Day.Year), s => s.Day.Year);
        Check(rows.Select(s => s.Day.Month), s => s.Day.Month);
        Check(rows.Select(s => s.Day.Day), s => s.Day.Day);
        Check(rows.Select(s => s.Day.DayOfWeek), s => s.Day.DayOfWeek);
        Check(rows.Select(s => s.Day.DayOfYear), s => s.Day.DayOfYear);
        Check(rows.Select(s => s.Day.DayNumber), s => s.Day.DayNumber);
        Check(rows.Select(s => s.From.Hour), s => s.From.Hour);
        Check(rows.Select(s => s.From.Minute), s => s.From.Minute);
        Check(rows.Select(s => s.Until.Second), s => s.Until.Second);
        Check(rows.Select(s => s.Until.Millisecond), s => s.Until.Millisecond);
        Check(rows.Select(s => s.From.Microsecond), s => s.From.Microsecond);
        CheckWhere(rows.Where(s => s.Created.DayOfWeek == DayOfWeek.Sunday), s => s.Created.DayOfWeek == DayOfWeek.Sunday);
        CheckWhere(rows.Where(s => s.Created.Date == s.Created), s => s.Created.Date == s.Created);
        CheckWhere(rows.Where(s => s.Created.Year == 2024 && s.Created.Month == 2), s => s.Created.Year == 2024 && s.Created.Month == 2);
    }

    [Fact]
    public async Task Moved_dates_and_times()
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>().OrderBy(s => s.Id);
        var span = new TimeSpan(40, 5, 6, 7);
        Check(rows.Select(s => s.Created.AddYears(1)), s => s.Created.AddYears(1));
        Check(rows.Select(s => s.Created.AddMonths(-1)), s => s.Created.AddMonths(-1));
        Check(rows.Select(s => s.Created.AddMonths(s.Divisor)), s => s.Created.AddMonths(s.Divisor));
        Check(rows.Select(s => s.Created.AddDays(1)), s => s.Created.AddDays(1));
        Check(rows.Select(s => s.Created.AddDays(-0.5)), s => s.Created.AddDays(-0.5));
        Check(rows.Select(s => s.Created.AddDays(s.Divisor)), s => s.Created.AddDays(s.Divisor));
        Check(rows.Select(s => s.Created.AddHours(-1.5)), s => s.Created.AddHours(-1.5));
        Check(rows.Select(s => s.Created.AddMinutes(90)), s => s.Created.AddMinutes(90));
        Check(rows.Select(s => s.Created.AddSeconds(s.Divisor)), s => s.Created.AddSeconds(s.Divisor));
        Check(rows.Select(s => s.Created.AddMilliseconds(1500)), s => s.Created.AddMilliseconds(1500));
        Check(rows.Select(s => s.Created.AddMicroseconds(10)), s => s.Created.AddMicroseconds(10));
        Check(rows.Select(s => s.Created + span), s => s.Created + span);
        Check(rows.Select(s => s.Created - span), s => s.Created - span);
        Check(rows.Select(s => s.Created.Add(s.Pause)), s => s.Created.Add(s.Pause));
        Check(rows.Select(s => s.Opens.AddMonths(1)), s => s.Opens.AddMonths(1));
        Check(rows.Select(s => s.Opens.AddDays(1)), s => s.Opens.AddDays(1));
        Check(rows.Select(s => s.Opens.AddHours(1)), s => s.Opens.AddHours(1));
        Check(rows.Select(s => s.Opens - s.Pause), s => s.Opens - s.Pause);
        Check(rows.Select(s => s.Seen.AddMonths(1)), s => s.Seen.AddMonths(1));
        Check(rows.Select(s => s.Seen.AddHours(1)), s => s.Seen.AddHours(1));
        Check(rows.Select(s => s.Seen + s.Pause), s => s.Seen + s.Pause);
        Check(rows.Select(s => s.Day.AddYears(-1)), s => s.Day.AddYears(-1));
        Check(rows.Select(s => s.Day.AddMonths(1)), s => s.Day.AddMonths(1));
        Check(rows.Select(s => s.Day.AddDays(s.Divisor)), s => s.Day.AddDays(s.Divisor));
        Check(rows.Select(s => s.Day.ToDateTime(s.From)), s => s.Day.ToDateTime(s.From));
        Check(rows.Select(s => DateOnly.FromDateTime(s.Created)), s => DateOnly.FromDateTime(s.Created));
        Check(rows.Select(s => TimeOnly.FromDateTime(s.Created)), s => TimeOnly.FromDateTime(s.Created));
        Check(rows.Select(s => s.From.AddHours(3)), s => s.From.AddHours(3));
        Check(rows.Select(s => s.From.AddMinutes(-90)), s => s.From.AddMinutes(-90));
        Check(rows.Select(s => s.From.Add(s.Pause)), s => s.From.Add(s.Pause));
        CheckWhere(rows.Where(s => s.Created.AddDays(1) > s.Changed), s => s.Created.AddDays(1) > s.Changed);
        CheckWhere(rows.Where(s => s.Created.AddYears(1) >= new DateTime(2024, 12, 31, 0, 0, 0, DateTimeKind.Utc)), s => s.Created.AddYears(1) >= new DateTime(2024, 12, 31, 0, 0, 0, DateTimeKind.Utc));
    }

    [Fact]
    public async Task Differences_and_spans()
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>().OrderBy(s => s.Id);
        var now = new DateTime(2024, 6, 1, 1, 2, 3, DateTimeKind.Utc);
        Check(rows.Select(s => now - s.Created), s => now - s.Created);
        Check(rows.Select(s => s.Created - now), s => s.Created - now);
        Check(rows.Select(s => s.Changed - s.Created), s => s.Changed - s.Created);
        Check(rows.Select(s => s.Created - s.Opens), s => s.Created - s.Opens);
        Check(rows.Select(s => s.Opens - s.Opens.Date), s => s.Opens - s.Opens.Date);
        Check(rows.Select(s => (s.Created - s.Opens).TotalHours), s => (s.Created - s.Opens).TotalHours);
        Check(rows.Select(s => s.Until - s.From), s => s.Until - s.From);
        Check(rows.Select(s => s.From.ToTimeSpan()), s => s.From.ToTimeSpan());
        Check(rows.Select(s => s.Span.Days), s => s.Span.Days);
        Check(rows.Select(s => s.Span.Hours), s => s.Span.Hours);
        Check(rows.Select(s => s.Span.Minutes), s => s.Span.Minutes);
        Check(rows.Select(s => s.Span.Seconds), s => s.Span.Seconds);
        Check(rows.Select(s => s.Span.Milliseconds), s => s.Span.Milliseconds);
        Check(rows.Select(s => s.Span.TotalDays), s => s.Span.TotalDays);
        Check(rows.Select(s => s.Span.TotalHours), s => s.Span.TotalHours);
        Check(rows.Select(s => s.Span.TotalMinutes), s => s.Span.TotalMinutes);
        Check(rows.Select(s => s.Span.TotalSeconds), s => s.Span.TotalSeconds);
        Check(rows.Select(s => s.Span.TotalMilliseconds), s => s.Span.TotalMilliseconds);
        Check(rows.Select(s => s.Span + s.Pause), s => s.Span + s.Pause);
        Check(rows.Select(s => s.Span - s.Pause), s => s.Span - s.Pause);
        Check(rows.Select(s => s.Span.Subtract(s.Pause).Negate()), s => s.Span.Subtract(s.Pause).Negate());
        Check(rows.Select(s => -s.Span), s => -s.Span);
        Check(rows.Select(s => s.Span.Duration()), s => s.Span.Duration());
        Check(rows.Select(s => TimeSpan.FromMinutes(s.Divisor)), s => TimeSpan.FromMinutes(s.Divisor));
        Check(rows.Select(s => TimeSpan.FromDays(s.Divisor)), s => TimeSpan.FromDays(s.Divisor));
        Check(rows.Select(s => TimeSpan.FromHours(s.Rate == 3 ? 1.5 : 0.25)), s => TimeSpan.FromHours(s.Rate == 3 ? 1.5 : 0.25));
        Check(rows.Select(s => TimeSpan.FromSeconds((double)s.Divisor)), s => TimeSpan.FromSeconds((double)s.Divisor));
        CheckWhere(rows.Where(s => s.Span > s.Pause), s => s.Span > s.Pause);
        CheckWhere(rows.Where(s => s.Changed - s.Created < TimeSpan.Zero), s => s.Changed - s.Created < TimeSpan.Zero);
        CheckWhere(rows.Where(s => (now - s.Created).TotalDays > 100), s => (now - s.Created).TotalDays > 100);
    }
}

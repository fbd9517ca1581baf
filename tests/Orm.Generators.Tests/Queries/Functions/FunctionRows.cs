namespace Orm.Generators.Tests.Queries.Functions;

/// <summary>What docs/queries.md shows of functions: expressions of an item <c>i</c>, by what they are of.</summary>
static class FunctionRows
{
    public static IReadOnlyList<(string Title, string[] Expressions)> All { get; } =
    [
        ("Texts",
        [
            "i.Name.Length", "i.Name[0]", "i.Name[i.Step]", "i.Name[^1]", "i.Name[2..]", "i.Name[1..3]", "i.Name[..^1]", "i.Name.Substring(2)", "i.Name.Substring(i.Step, 3)", "i.Name.Replace(\"a\", text)", "i.Name.Replace('a', 'b')",
            "i.Name.IndexOf(text)", "i.Name.IndexOf('x')", "i.Name.ToUpper()", "i.Name.ToLowerInvariant()", "i.Name.Trim()", "i.Name.TrimStart('0')", "i.Name.TrimEnd('.', ' ')",
            "i.Name.Contains(text)", "i.Name.Contains(\"50%\")", "i.Name.Contains(i.Part)", "i.Name.StartsWith(text)", "i.Name.StartsWith(\"a*\")", "i.Name.StartsWith(i.Part)",
            "i.Name.EndsWith(text)", "i.Name.EndsWith('_')", "i.Name.EndsWith(i.Part)", "string.IsNullOrEmpty(i.Note)", "string.IsNullOrWhiteSpace(i.Note)",
            "i.Name + i.Note", "$\"{i.Name} ({i.Count})\"", "string.Concat(i.Name, i.Part)", "i.Name.Equals(text)", "string.Compare(i.Name, i.Part)", "string.CompareOrdinal(i.Name, text) > 0",
            "i.Count.ToString()", "i.Limit.ToString()", "i.Price.ToString()", "i.Active.ToString()", "i.Token.ToString()", "i.Name.ToString()", "char.ToUpperInvariant(i.Letter)", "char.ToLower(i.Letter)",
        ]),
        ("Numbers",
        [
            "Math.Abs(i.Count)", "Math.Abs(i.Price)", "Math.Sign(i.Ratio)", "Math.Sign(i.Price)", "Math.Min(i.Count, i.Step)", "Math.Max(i.Price, i.Rate)", "Math.Clamp(i.Count, 1, 9)", "int.Max(i.Count, i.Step)", "Math.Floor(i.Ratio)", "Math.Floor(i.Price)",
            "Math.Ceiling(i.Ratio)", "Math.Ceiling(i.Price)", "Math.Truncate(i.Ratio)", "Math.Truncate(i.Price)", "Math.Round(i.Ratio)", "Math.Round(i.Ratio, 2)", "Math.Round(i.Ratio, MidpointRounding.AwayFromZero)",
            "Math.Round(i.Ratio, 2, MidpointRounding.AwayFromZero)", "Math.Round(i.Price)", "Math.Round(i.Price, 2)", "Math.Round(i.Price, 2, MidpointRounding.AwayFromZero)",
            "Math.Sqrt(i.Ratio)", "Math.Pow(i.Ratio, 2)", "Math.Exp(i.Ratio)", "Math.Log(i.Ratio)", "Math.Log(i.Ratio, 2)", "Math.Log10(i.Ratio)", "Math.Sin(i.Ratio)", "Math.Cos(i.Ratio)", "Math.Tan(i.Ratio)",
            "Math.Asin(i.Ratio)", "Math.Acos(i.Ratio)", "Math.Atan(i.Ratio)", "Math.Atan2(i.Ratio, i.Size)", "Math.Sinh(i.Ratio)", "Math.Cosh(i.Ratio)", "Math.Tanh(i.Ratio)",
            "i.Price + i.Rate", "i.Price * 2", "i.Price / i.Rate", "i.Price % i.Rate", "-i.Price", "i.Count / 2", "i.Count % i.Step",
            "(double)i.Count / i.Step", "(int)i.Ratio", "(long)i.Price", "(int)i.Total", "(decimal)i.Ratio", "(float)i.Ratio", "(double)i.Price", "i.Count + i.Price", "(int)i.Letter", "(long)i.Letter", "i.Letter - 'A'", "i.Letter > i.Count", "(char)i.Count", "(byte)i.Count", "(sbyte)i.Count", "(short)i.Total", "(ushort)i.Count", "(uint)i.Count",
            "i.Count & 4", "i.Count | i.Step", "i.Count ^ i.Step", "~i.Count", "i.Count << 2", "i.Count << i.Step", "i.Total >> 1", "i.Count >>> 3", "i.Total >>> i.Step", "i.Rights & Rights.Read", "i.Rights.HasFlag(Rights.Write)", "i.Rights.HasFlag(right)",
            "i.Count.Equals(number)", "i.Limit.Equals(i.Step)", "i.Count.CompareTo(i.Step)", "i.Price.CompareTo(i.Rate) < 0", "i.Limit.GetValueOrDefault()", "i.Limit.GetValueOrDefault(i.Step)",
        ]),
        ("Dates and times",
        [
            "i.Created.Year", "i.Created.Month", "i.Created.Day", "i.Created.Hour", "i.Created.Minute", "i.Created.Second", "i.Created.Millisecond", "i.Created.Microsecond", "i.Created.DayOfWeek", "i.Created.DayOfYear",
            "i.Opens.Year", "i.Seen.Month", "i.Day.Year", "i.Starts.Hour", "i.Starts.Minute", "i.Created.Date", "i.Opens.Date", "i.Created.TimeOfDay", "i.Day.DayNumber",
            "i.Created.AddYears(1)", "i.Created.AddMonths(i.Step)", "i.Created.AddDays(7)", "i.Created.AddHours(i.Ratio)", "i.Created.AddMinutes(5)", "i.Created.AddSeconds(5)", "i.Created.AddMilliseconds(5)", "i.Created.AddMicroseconds(5)",
            "i.Opens.AddMonths(1)", "i.Opens.AddHours(1)", "i.Day.AddDays(1)", "i.Day.AddMonths(1)", "i.Day.AddYears(1)", "i.Starts.AddHours(1)", "i.Starts.AddMinutes(5)", "i.Starts.Add(span)",
            "i.Created + span", "i.Created - i.Pause", "i.Created.Add(span)", "i.Created.Subtract(i.Changed)", "i.Changed - i.Created", "i.Opens - i.Created", "time - i.Created", "i.Ends - i.Starts", "i.Starts.ToTimeSpan()",
            "DateOnly.FromDateTime(i.Created)", "TimeOnly.FromDateTime(i.Opens)", "i.Day.ToDateTime(i.Starts)", "i.Seen.UtcDateTime", "i.Seen.ToUnixTimeSeconds()", "i.Seen.ToUnixTimeMilliseconds()",
            "i.Span.Days", "i.Span.Hours", "i.Span.Minutes", "i.Span.Seconds", "i.Span.Milliseconds", "i.Span.TotalDays", "i.Span.TotalHours", "i.Span.TotalMinutes", "i.Span.TotalSeconds", "i.Span.TotalMilliseconds",
            "i.Span + i.Pause", "i.Span.Subtract(span)", "-i.Span", "i.Span.Negate()", "i.Span.Duration()", "TimeSpan.FromDays(i.Count)", "TimeSpan.FromHours(i.Ratio)", "TimeSpan.FromMinutes(i.Count)", "TimeSpan.FromSeconds(i.Ratio)",
        ]),
        ("Bytes",
        [
            "i.Photo.Length", "i.Photo.SequenceEqual(bytes)",
        ]),
        ("Arrays and lists",
        [
            "i.Tags.Count", "i.Marks.Length", "i.Tags.Count()", "i.Tags[0]", "i.Marks[i.Step]", "i.Marks.ElementAt(number)", "i.Tags.Any()", "!i.Tags.Any()", "i.Tags.Contains(text)", "!i.Tags.Contains(i.Name)",
            "i.Rates!.Contains(1.5m)", "i.Tags.Any(t => t.StartsWith(\"a\"))", "i.Marks.All(m => m > i.Count)", "i.Tags.Any(t => t.Length == i.Count)", "texts.Any(t => i.Name.Contains(t))",
        ]),
        ("JSON",
        [
            "i.Box.City", "i.Box.Floor > 3", "i.Box.Side.Length", "i.Box.Price", "i.Box.Packed", "i.Box.Rights", "i.Box.Side == null", "i.Box.Tags.Count", "i.Box.Tags[0]", "i.Box.Slots[number].Name",
            "i.Box.Tags.Contains(text)", "i.Box.Slots.Any(s => s.Count > 1 && s.Name == i.Name)",
        ]),
    ];
}

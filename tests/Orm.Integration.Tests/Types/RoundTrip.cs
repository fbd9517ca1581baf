using System.Collections;
using System.Globalization;

namespace Orm.Integration.Tests.Types;

/// <summary>What became of a value that was written and read again.</summary>
internal sealed record RoundTrip(object Value, object? Back, string? Refusal)
{
    /// <summary>Whether it came back the same by C#'s own measure.</summary>
    internal bool IsEqual => Refusal is null && StructuralComparisons.StructuralEqualityComparer.Equals(Value, Back);

    /// <summary>Whether it is a local time that came back in UTC, which C# compares by the clock reading.</summary>
    internal bool IsSameInstant => Value is DateTime { Kind: DateTimeKind.Local } local && Back is DateTime { Kind: DateTimeKind.Utc } utc && utc == local.ToUniversalTime();

    /// <summary>Whether it is a time that came back without what is smaller than a microsecond.</summary>
    internal bool IsCut => Refusal is null && Ticks(Value) is { } ticks && Ticks(Back!) == ticks - (ticks % TimeSpan.TicksPerMicrosecond);

    /// <summary>What there is to tell of it: a refusal, a change, or what Equals overlooks. Null where there is nothing.</summary>
    internal string? Finding
    {
        get
        {
            if (Refusal is not null)
            {
                return $"{Show(Value)} is refused: it {Refusal}";
            }

            if (IsSameInstant)
            {
                return "a Local time comes back as the same instant in UTC";
            }

            if (Show(Value) == Show(Back!))
            {
                return null;
            }

            return IsEqual ? $"{Show(Value)} comes back as {Show(Back!)}, which is equal" : $"{Show(Value)} comes back as {Show(Back!)}";
        }
    }

    /// <summary>Everything that there is to a value, what Equals overlooks included.</summary>
    internal static string Show(object value) => value switch
    {
        DateTime time => $"{time.ToString("yyyy-MM-dd HH:mm:ss.fffffff", CultureInfo.InvariantCulture)} {time.Kind}",
        DateTimeOffset time => time.ToString("yyyy-MM-dd HH:mm:ss.fffffff zzz", CultureInfo.InvariantCulture),
        string { Length: > 50 } text => $"{text.Length} characters",
        string text => $"\"{string.Concat(text.Select(Escape))}\"",
        char character => $"'{Escape(character)}'",
        byte[] bytes => $"{bytes.Length} bytes {Convert.ToHexString(bytes.AsSpan(0, Math.Min(bytes.Length, 10)))}",
        Enum number => $"{number.GetType().Name}.{number}",
        Array array => $"[{string.Join(", ", array.Cast<object?>().Select(element => element is null ? "null" : Show(element)))}]",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static long? Ticks(object value) => value switch
    {
        DateTime time => time.Ticks,
        DateTimeOffset time => time.UtcTicks,
        TimeOnly time => time.Ticks,
        TimeSpan time => time.Ticks,
        _ => null,
    };

    private static string Escape(char character) => character is < ' ' or > '~' ? $"\\u{(int)character:X4}" : character.ToString();
}

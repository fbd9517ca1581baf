using Microsoft.CodeAnalysis;

namespace Orm.Generators.Parsing.Queries.Functions;

/// <summary>Why a member of .NET has no SQL where there is more to say than that it has none, and what to do instead.</summary>
internal static class FunctionRefusal
{
    private static readonly Dictionary<string, (string What, string Instead)> known = new(StringComparer.Ordinal)
    {
        ["DateTime.Ticks"] = ("ticks, which PostgreSQL does not count,", "subtract two times and ask the difference for its TotalSeconds"),
        ["DateTimeOffset.Ticks"] = ("ticks, which PostgreSQL does not count,", "subtract two times and ask the difference for its TotalSeconds"),
        ["TimeSpan.Ticks"] = ("ticks, which PostgreSQL does not count,", "ask for TotalMilliseconds"),
        ["DateTime.AddTicks(long)"] = ("ticks, which PostgreSQL does not count,", "call AddMicroseconds"),
        ["DateTimeOffset.AddTicks(long)"] = ("ticks, which PostgreSQL does not count,", "call AddMicroseconds"),
        ["DateTime.ToLocalTime()"] = ("a local time, whose zone is the program's and not the database's,", "convert after reading"),
        ["DateTimeOffset.Offset"] = ("an offset, which the database does not keep,", "keep it in a column of its own"),
        ["DateTimeOffset.LocalDateTime"] = ("a local time, whose zone is the program's and not the database's,", "convert after reading"),
        ["DateTime.ToString()"] = ("a date as a text, which depends on the culture,", "format after reading, or ask for its parts"),
        ["double.ToString()"] = ("a double as a text, which the databases write otherwise,", "format after reading"),
        ["float.ToString()"] = ("a float as a text, which the databases write otherwise,", "format after reading"),
    };

    /// <summary>False where there is no more to say.</summary>
    public static bool Refuse(FunctionUse use)
    {
        if (known.TryGetValue(use.Signature, out var told))
        {
            use.Refuse(told.What, told.Instead);
            return true;
        }

        if (use.Parameters.Any(static parameter => parameter.Type.Name == nameof(StringComparison)))
        {
            use.Refuse(
                $"'{use.Member.Name}' by a comparison other than StringComparison.Ordinal",
                "leave it out: texts are compared by their characters. Without regard to upper and lower case of a to z, compare both with ToUpper()");
            return true;
        }

        if (use.Parameters.Any(static parameter => parameter.Type.Name is "CultureInfo" or "IFormatProvider"))
        {
            use.Refuse($"'{use.Member.Name}' by a culture, of which a database knows none,", "leave the culture out, or do it after reading");
            return true;
        }

        return false;
    }
}

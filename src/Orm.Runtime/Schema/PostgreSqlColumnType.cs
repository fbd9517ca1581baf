using System.Globalization;

namespace Orm.Schema;

/// <summary>Whether a column of PostgreSQL keeps the values of a property that was mapped for another type.</summary>
internal static class PostgreSqlColumnType
{
    // What format_type says for what one writes.
    private static readonly Dictionary<string, string> fullNames = new(StringComparer.Ordinal)
    {
        ["int2"] = "smallint",
        ["int"] = "integer",
        ["int4"] = "integer",
        ["int8"] = "bigint",
        ["serial"] = "integer",
        ["bigserial"] = "bigint",
        ["float4"] = "real",
        ["float"] = "double precision",
        ["float8"] = "double precision",
        ["bool"] = "boolean",
        ["decimal"] = "numeric",
        ["varchar"] = "character varying",
        ["char"] = "character",
        ["bpchar"] = "character",
        ["varbit"] = "bit varying",
        ["timestamptz"] = "timestamp with time zone",
        ["timestamp"] = "timestamp without time zone",
        ["timetz"] = "time with time zone",
        ["time"] = "time without time zone",
    };

    // From the smaller to those that hold all its values.
    private static readonly Dictionary<string, string[]> wider = new(StringComparer.Ordinal)
    {
        ["smallint"] = ["integer", "bigint", "numeric"],
        ["integer"] = ["bigint", "numeric"],
        ["bigint"] = ["numeric"],
        ["text"] = ["character varying", "citext", "name"],
        ["character varying"] = ["text", "citext"],
        ["character"] = ["character varying", "text"],
    };

    /// <summary>Why it does not; null where it does.</summary>
    internal static string? WhyUnfit(string mapped, string found)
    {
        var (wanted, wantedSize) = Parse(mapped);
        var (there, size) = Parse(found);
        if (wanted == there || (wider.TryGetValue(wanted, out var others) && others.Contains(there)))
        {
            return wantedSize.Length == 0 || size.Length == 0 || Fits(wantedSize, size)
                ? null
                : $"its values are limited to ({string.Join(',', size)}). Say the same in [Column], or alter the column";
        }

        return (wanted, there) switch
        {
            ("character varying", "character") when wantedSize is [1] && size is [1] => null,
            ("text" or "character varying", "character") => "it pads its values with blanks. Make the column text",
            ("timestamp with time zone", "timestamp without time zone") => "it keeps a clock reading and no instant. Say [Column(Type = \"timestamp\")], or make the column timestamptz",
            ("timestamp without time zone", "timestamp with time zone") => "it keeps an instant and no clock reading. Leave [Column(Type = \"timestamp\")] out, or make the column timestamp",
            _ => "change the property's type, name the column's by [Column(Type = …)], or alter the column",
        };
    }

    /// <summary>A type's full name and the numbers in its parentheses: <c>varchar(50)</c> is <c>character varying</c> and 50.</summary>
    private static (string Name, int[] Size) Parse(string type)
    {
        var open = type.IndexOf('(', StringComparison.Ordinal);
        var close = type.IndexOf(')', StringComparison.Ordinal);
        int[] size = [];
        var name = type;
        if (open > 0 && close > open)
        {
            size = [.. type[(open + 1)..close].Split(',').Select(Number)];
            name = type[..open].TrimEnd() + type[(close + 1)..];
        }

        var isArray = name.EndsWith("[]", StringComparison.Ordinal);
        var element = Unquote((isArray ? name[..^2] : name).Trim());
        return (fullNames.GetValueOrDefault(element, element) + (isArray ? "[]" : ""), size);
    }

    private static int Number(string text)
        => int.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Unquote(string name) => name.StartsWith('"') ? name : name.ToLowerInvariant();

    /// <summary>Whether a size holds what another one does: as many characters; as many digits before the point and after it.</summary>
    private static bool Fits(int[] wanted, int[] size)
    {
        var (scale, room) = (wanted.ElementAtOrDefault(1), size.ElementAtOrDefault(1));
        return scale <= room && wanted[0] - scale <= size[0] - room;
    }
}

using System.Globalization;

namespace Orm.Schema;

/// <summary>
/// Whether a column of SQLite keeps a property's values. Its declared type is a word of the user's choice, which decides by SQLite's
/// rules of affinity what becomes of a value, and in a STRICT table which values are refused.
/// </summary>
internal static class SqliteColumnType
{
    private static readonly string[] small = ["bool", "sbyte", "byte", "short", "ushort", "int", "uint"];

    /// <summary>Why it does not; null where it does.</summary>
    internal static string? WhyUnfit(ColumnMap column, string mapped, InspectedColumn found)
    {
        if (string.Equals(mapped, found.Type, StringComparison.OrdinalIgnoreCase) || string.Equals(found.Type, "ANY", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var affinity = Affinity(found.Type);
        return Affinity(mapped) switch
        {
            "INTEGER" => WhyNoInteger(column, affinity),
            "REAL" => WhyNoNumber(affinity, found),
            "TEXT" => WhyNoText(column, affinity, found),
            "BLOB" => found.IsStrict ? "a STRICT table refuses bytes in it. Make the column BLOB" : null,
            _ => null,
        };
    }

    private static string? WhyNoInteger(ColumnMap column, string affinity) => affinity switch
    {
        "TEXT" => "it would keep numbers as texts, and compare and sort them so. Map a string, or make the column INTEGER",
        "REAL" when !small.Contains(column.Type) => "it is exact for whole numbers up to 2^53 only. Map a double, or make the column INTEGER",
        _ => null,
    };

    private static string? WhyNoNumber(string affinity, InspectedColumn found) => affinity switch
    {
        "TEXT" => "it would keep numbers as texts, and compare and sort them so. Map a string or a decimal, or make the column REAL",
        "INTEGER" when found.IsStrict => "a STRICT table refuses fractions in it. Map a whole number, or make the column REAL",
        _ => null,
    };

    private static string? WhyNoText(ColumnMap column, string affinity, InspectedColumn found)
    {
        if (affinity is "TEXT")
        {
            return null;
        }

        if (affinity is "BLOB")
        {
            return found.Type.Length > 0 && column.Type == "Guid" ? "its values are bytes, most likely. Say [Column(Type = \"BLOB\")]"
                : found.IsStrict ? "a STRICT table refuses texts in it. Map a byte[], or make the column TEXT"
                : null;
        }

        if (column.Type == "decimal")
        {
            return WhyNoDecimal(affinity, found);
        }

        return found.IsStrict ? "a STRICT table refuses texts in it. Map a number, or make the column TEXT"
            : column.Type is "string" or "char" ? "it would make a number of each text that looks like one, and of '007' 7. Map a number, or make the column TEXT"
            : null;
    }

    private static string? WhyNoDecimal(string affinity, InspectedColumn found)
    {
        if (affinity == "INTEGER" && found.IsStrict)
        {
            return "a STRICT table refuses fractions in it. Map a whole number, or make the column TEXT";
        }

        return Precision(found.Type) > 15
            ? "it would keep a REAL, of which 15 digits are sure. Make the column TEXT, or say a precision of 15 at most"
            : null;
    }

    /// <summary>SQLite's five rules, in their order.</summary>
    private static string Affinity(string type)
    {
        return Has("INT") ? "INTEGER"
            : Has("CHAR") || Has("CLOB") || Has("TEXT") ? "TEXT"
            : type.Length == 0 || Has("BLOB") ? "BLOB"
            : Has("REAL") || Has("FLOA") || Has("DOUB") ? "REAL"
            : "NUMERIC";

        bool Has(string part) => type.Contains(part, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The digits that <c>DECIMAL(20,4)</c> speaks of; 0 where it speaks of none.</summary>
    private static int Precision(string type)
    {
        var start = type.IndexOf('(', StringComparison.Ordinal) + 1;
        var end = type.AsSpan(start).IndexOfAny(',', ')');
        return start > 0 && end > 0 && int.TryParse(type.AsSpan(start, end), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var digits)
            ? digits
            : 0;
    }
}

using System.Globalization;

namespace Orm.Diagnostics;

/// <summary>A value as the echo and messages tell it, where values may be told.</summary>
internal static class ValueText
{
    /// <summary>What stands for a value that may not be told.</summary>
    public const string Hidden = "?";

    /// <summary>The value where <see cref="OrmOptions.SensitiveData"/> allows it.</summary>
    public static string Of(object? value, OrmOptions options) => options.SensitiveData ? Of(value) : Hidden;

    public static string Of(object? value) => value switch
    {
        null => "NULL",
        string or char or Guid => $"'{value}'",
        DateTime or DateTimeOffset or DateOnly or TimeOnly => $"'{((IFormattable)value).ToString("O", CultureInfo.InvariantCulture)}'",
        byte[] bytes => $"x'{Convert.ToHexString(bytes)}'",
        Array array => $"[{string.Join(", ", array.Cast<object?>().Select(Of))}]",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}

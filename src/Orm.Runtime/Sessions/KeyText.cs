using System.Globalization;
using System.Runtime.CompilerServices;

namespace Orm.Sessions;

/// <summary>A key as messages tell it: <c>id = 5</c>, <c>order_id = 5, line = 2</c>.</summary>
internal static class KeyText
{
    public static string Of<TKey>(EntityMap map, TKey key)
        where TKey : notnull
    {
        if (map.Key.Length == 1 || key is not ITuple parts)
        {
            return $"{map.Columns[map.Key[0]].Name} = {Value(key)}";
        }

        return string.Join(", ", map.Key.Select((ordinal, part) => $"{map.Columns[ordinal].Name} = {Value(parts[part])}"));
    }

    private static string? Value(object? value) => value switch
    {
        string text => $"'{text}'",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        byte[] bytes => "0x" + Convert.ToHexString(bytes),
        _ => value?.ToString(),
    };
}

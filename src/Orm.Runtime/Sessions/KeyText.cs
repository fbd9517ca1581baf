using Orm.Diagnostics;

namespace Orm.Sessions;

/// <summary>
/// A key as messages tell it: its columns, and their values where they may be told. <c>id = 5</c>,
/// <c>order_id = 5, line = 2</c>; else <c>id = ?</c>.
/// </summary>
internal static class KeyText
{
    public static string Of<T, TKey>(TKey key, OrmOptions options)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
    {
        var values = new ParameterValues();
        if (options.SensitiveData)
        {
            // Bound as for a statement, so that a key of a converted type is told as its column has it.
            var number = 1;
            T.BindKey(key, ref values, ref number);
        }

        return string.Join(", ", T.Map.Key.Select((column, part) => $"{T.Map.Columns[column].Name} = {Part(values.Values, part)}"));
    }

    private static string Part(IReadOnlyList<object?> values, int part) => part < values.Count ? ValueText.Of(values[part]) : ValueText.Hidden;
}

using Orm.Querying;

namespace Orm;

/// <summary>A row of raw SQL whose columns are known when the program runs only. Values are as the database gives them.</summary>
/// <example><code>
/// foreach (var row in session.Sql($"SELECT name, age FROM users")) Console.WriteLine(row.Get&lt;string>("name"));
/// </code></example>
public sealed class Row
{
    private readonly string[] names;
    private readonly object?[] values;

    internal Row(string[] names, object?[] values)
    {
        this.names = names;
        this.values = values;
    }

    /// <summary>The number of columns.</summary>
    public int Count => values.Length;

    /// <summary>The columns' names.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>A value by its column's position, from 0; null for NULL.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public object? this[int ordinal]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(ordinal);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(ordinal, values.Length);
            return values[ordinal];
        }
    }

    /// <summary>A value by its column's name, in any case; null for NULL. Of two columns of one name it is the first.</summary>
    /// <exception cref="OrmException">There is no such column.</exception>
    public object? this[string name] => values[OrdinalOf(name)];

    /// <summary>A value as the given type, by its column's position.</summary>
    /// <exception cref="OrmException">It is NULL and the type has no null, or it is no value of the type.</exception>
    public T Get<T>(int ordinal) => RowValue.Convert<T>(this[ordinal], names[ordinal]);

    /// <summary>A value as the given type, by its column's name.</summary>
    /// <exception cref="OrmException">There is no such column, it is NULL and the type has no null, or it is no value of the type.</exception>
    public T Get<T>(string name) => Get<T>(OrdinalOf(name));

    private int OrdinalOf(string name)
    {
        var ordinal = Array.FindIndex(names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
        return ordinal >= 0 ? ordinal : throw new OrmException($"The row has no column {name}. It has: {string.Join(", ", names)}.");
    }
}

using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using Orm.Drivers;

namespace Orm;

/// <summary>For generated code: how arrays and lists become what a driver takes, and how they compare and copy by content.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ListValues
{
    /// <summary>Whether two have equal elements in the same order; null is not empty. A DateTime is the instant that a column keeps.</summary>
    public static bool Same<T>(IEnumerable<T>? left, IEnumerable<T>? right)
        => ReferenceEquals(left, right) || (left is not null && right is not null && Span(left).SequenceEqual(Span(right), ElementComparer<T>.Instance));

    /// <summary>A hash of the elements, equal for what is <see cref="Same"/>.</summary>
    public static int Hash<T>(IEnumerable<T>? value)
    {
        var hash = new HashCode();
        foreach (var element in Span(value ?? []))
        {
            hash.Add(element, ElementComparer<T>.Instance);
        }

        return hash.ToHashCode();
    }

    /// <summary>A copy that later changes of the array do not reach.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static T[]? Copy<T>(T[]? value) => value is null ? null : CopyElements<T>(value);

    /// <summary>A copy that later changes of the list do not reach.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static List<T>? Copy<T>(List<T>? value) => value is null ? null : [.. CopyElements(Span(value))];

    /// <summary>A list that later changes of the first do not reach.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static IList<T>? Copy<T>(IList<T>? value) => value is null ? null : new List<T>(CopyElements(Span(value)));

    /// <summary>A list that later changes of the first do not reach.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static IReadOnlyList<T>? Copy<T>(IReadOnlyList<T>? value) => value is null ? null : CopyElements(Span(value));

    /// <summary>The elements as an array, for a driver that only reads it: the array itself where it is one.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static T[]? ToArray<T>(IEnumerable<T>? value) => value as T[] ?? value?.ToArray();

    /// <summary>A list of an array that a driver read.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static List<T>? ToList<T>(T[]? value) => value is null ? null : [.. value];

    /// <summary>Converts each element.</summary>
    /// <param name="values">The elements.</param>
    /// <param name="number">The parameter's number, or the column's ordinal, which the conversion is given for its errors.</param>
    /// <param name="convert">The conversion.</param>
    [return: NotNullIfNotNull(nameof(values))]
    public static TTo[]? Convert<TFrom, TTo>(IEnumerable<TFrom>? values, int number, Func<TFrom, int, TTo> convert)
    {
        ArgumentNullException.ThrowIfNull(convert);
        if (values is null)
        {
            return null;
        }

        var from = Span(values);
        var converted = new TTo[from.Length];
        for (var i = 0; i < converted.Length; i++)
        {
            converted[i] = convert(from[i], number);
        }

        return converted;
    }

    /// <summary>Elements that were read, none of which may be null.</summary>
    /// <exception cref="ColumnValueException">One is.</exception>
    [return: NotNullIfNotNull(nameof(values))]
    public static T[]? ReadWithoutNulls<T>(T[]? values, int ordinal)
        where T : class
        => FirstNull<T>(values) is not { } index ? values : throw new ColumnValueException(ordinal, $"holds an array whose element [{index}] is NULL");

    /// <summary>Elements to be written, none of which may be null.</summary>
    /// <exception cref="ParameterValueException">One is.</exception>
    [return: NotNullIfNotNull(nameof(values))]
    public static T[]? WriteWithoutNulls<T>(IEnumerable<T>? values, int number)
        where T : class
        => ToArray(values) is var array && FirstNull<T>(array) is not { } index
            ? array
            : throw new ParameterValueException(number, $"holds null in [{index}], where the property's type has no null");

    private static string? FirstNull<T>(ReadOnlySpan<T> values)
        where T : class
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is null)
            {
                return i.ToString(CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    private static T[] CopyElements<T>(ReadOnlySpan<T> values)
    {
        var copy = values.ToArray();
        if (copy is byte[]?[] bytes)
        {
            for (var i = 0; i < bytes.Length; i++)
            {
                bytes[i] = ColumnValues.Copy(bytes[i]);
            }
        }

        return copy;
    }

    private static ReadOnlySpan<T> Span<T>(IEnumerable<T> values) => values switch
    {
        T[] array => array,
        List<T> list => CollectionsMarshal.AsSpan(list),
        _ => values.ToArray(),
    };
}

using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;

namespace Orm.Generators.Tests.Oracle;

/// <summary>Compares results by their values, objects by their properties.</summary>
/// <param name="isOrdered">Whether rows must come in the same order.</param>
/// <param name="divides">Whether decimals may differ in their last digits, as doubles may always.</param>
sealed class ResultComparer(bool isOrdered, bool divides)
{
    const double Tolerance = 1e-9;

    static readonly ConcurrentDictionary<Type, Func<object, object?[]>> parts = [];

    public bool AreEqual(object? expected, object? actual)
    {
        if (expected is IList first && actual is IList second)
        {
            return AreListsEqual([.. first.Cast<object?>()], [.. second.Cast<object?>()]);
        }

        return (expected, actual) switch
        {
            (null, null) => true,
            (null, _) or (_, null) => false,
            (double left, double right) => IsNear(left, right),
            (float left, float right) => IsNear(left, right),
            (decimal left, decimal right) => divides ? IsNear((double)left, (double)right) : left == right,
            _ when IsScalar(expected) => expected.Equals(actual),
            _ when expected.GetType() != actual.GetType() => false,
            _ => PartsOf(expected).Zip(PartsOf(actual)).All(pair => AreEqual(pair.First, pair.Second)),
        };
    }

    /// <summary>A result as text.</summary>
    public static string Describe(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        IList list => $"{list.Count}: [{string.Join(", ", list.Cast<object?>().Select(Describe))}]",
        _ when IsScalar(value) => string.Create(CultureInfo.InvariantCulture, $"{value}"),
        _ when value.GetType().GetProperty("Id") is { } id => $"{value.GetType().Name} {id.GetValue(value)}",
        _ => $"({string.Join(", ", PartsOf(value).Select(Describe))})",
    };

    bool AreListsEqual(List<object?> expected, List<object?> actual)
    {
        if (expected.Count != actual.Count)
        {
            return false;
        }

        if (isOrdered)
        {
            return expected.Zip(actual).All(pair => AreEqual(pair.First, pair.Second));
        }

        foreach (var row in expected)
        {
            var index = actual.FindIndex(other => AreEqual(row, other));
            if (index < 0)
            {
                return false;
            }

            actual.RemoveAt(index);
        }

        return true;
    }

    static bool IsNear(double left, double right)
        => left.Equals(right) || Math.Abs(left - right) <= Tolerance * Math.Max(1, Math.Max(Math.Abs(left), Math.Abs(right)));

    static bool IsScalar(object value) => value.GetType() is var type && (type.IsPrimitive || type.IsEnum || value is string or decimal or DateTime or DateTimeOffset or DateOnly or TimeOnly or TimeSpan or Guid);

    static object?[] PartsOf(object value) => parts.GetOrAdd(value.GetType(), static type =>
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0).ToArray();
        var fields = type.GetFields(BindingFlags.Public | BindingFlags.Instance);
        return row => [.. properties.Select(property => property.GetValue(row)), .. fields.Select(field => field.GetValue(row))];
    })(value);
}

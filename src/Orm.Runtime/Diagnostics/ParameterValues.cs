using Orm.Drivers;

namespace Orm.Diagnostics;

/// <summary>The parameters of a statement as objects, to be looked at.</summary>
internal struct ParameterValues() : IParameters
{
    private readonly List<object?> values = [];

    /// <summary>The values, the first parameter's first; null for NULL.</summary>
    public readonly IReadOnlyList<object?> Values => values;

    public static object?[] Of<TArguments>(TArguments arguments)
        where TArguments : IArguments
    {
        var parameters = new ParameterValues();
        arguments.Bind(ref parameters);
        return [.. parameters.values];
    }

    public readonly void SetNull(int number) => Write(number, null);

    public readonly void Set(int number, bool value) => Write(number, value);

    public readonly void Set(int number, bool? value) => Write(number, value);

    public readonly void Set(int number, sbyte value) => Write(number, value);

    public readonly void Set(int number, sbyte? value) => Write(number, value);

    public readonly void Set(int number, byte value) => Write(number, value);

    public readonly void Set(int number, byte? value) => Write(number, value);

    public readonly void Set(int number, short value) => Write(number, value);

    public readonly void Set(int number, short? value) => Write(number, value);

    public readonly void Set(int number, ushort value) => Write(number, value);

    public readonly void Set(int number, ushort? value) => Write(number, value);

    public readonly void Set(int number, int value) => Write(number, value);

    public readonly void Set(int number, int? value) => Write(number, value);

    public readonly void Set(int number, uint value) => Write(number, value);

    public readonly void Set(int number, uint? value) => Write(number, value);

    public readonly void Set(int number, long value) => Write(number, value);

    public readonly void Set(int number, long? value) => Write(number, value);

    public readonly void Set(int number, ulong value) => Write(number, value);

    public readonly void Set(int number, ulong? value) => Write(number, value);

    public readonly void Set(int number, float value) => Write(number, value);

    public readonly void Set(int number, float? value) => Write(number, value);

    public readonly void Set(int number, double value) => Write(number, value);

    public readonly void Set(int number, double? value) => Write(number, value);

    public readonly void Set(int number, decimal value) => Write(number, value);

    public readonly void Set(int number, decimal? value) => Write(number, value);

    public readonly void Set(int number, char value) => Write(number, value);

    public readonly void Set(int number, char? value) => Write(number, value);

    public readonly void Set(int number, Guid value) => Write(number, value);

    public readonly void Set(int number, Guid? value) => Write(number, value);

    public readonly void Set(int number, DateTime value) => Write(number, value);

    public readonly void Set(int number, DateTime? value) => Write(number, value);

    public readonly void Set(int number, DateTimeOffset value) => Write(number, value);

    public readonly void Set(int number, DateTimeOffset? value) => Write(number, value);

    public readonly void Set(int number, DateOnly value) => Write(number, value);

    public readonly void Set(int number, DateOnly? value) => Write(number, value);

    public readonly void Set(int number, TimeOnly value) => Write(number, value);

    public readonly void Set(int number, TimeOnly? value) => Write(number, value);

    public readonly void Set(int number, TimeSpan value) => Write(number, value);

    public readonly void Set(int number, TimeSpan? value) => Write(number, value);

    public readonly void Set(int number, string? value) => Write(number, value);

    public readonly void Set(int number, byte[]? value) => Write(number, value);

    public readonly void SetLocal(int number, DateTime value) => Write(number, value);

    public readonly void SetLocal(int number, DateTime? value) => Write(number, value);

    public readonly void SetBytes(int number, Guid value) => Write(number, value);

    public readonly void SetBytes(int number, Guid? value) => Write(number, value);

    public readonly void SetArray<T>(int number, T[]? value) => Write(number, value);

    private readonly void Write(int number, object? value)
    {
        while (values.Count < number)
        {
            values.Add(null);
        }

        values[number - 1] = value;
    }
}

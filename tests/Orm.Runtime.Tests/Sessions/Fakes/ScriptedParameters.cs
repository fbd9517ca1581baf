using Orm.Drivers;

namespace Orm.Runtime.Tests.Sessions.Fakes;

/// <summary>Parameters kept as objects.</summary>
internal readonly struct ScriptedParameters(SortedDictionary<int, object?> values) : IParameters
{
    public void SetNull(int number) => values[number] = null;

    public void Set(int number, bool value) => values[number] = value;

    public void Set(int number, bool? value) => values[number] = value;

    public void Set(int number, sbyte value) => values[number] = value;

    public void Set(int number, sbyte? value) => values[number] = value;

    public void Set(int number, byte value) => values[number] = value;

    public void Set(int number, byte? value) => values[number] = value;

    public void Set(int number, short value) => values[number] = value;

    public void Set(int number, short? value) => values[number] = value;

    public void Set(int number, ushort value) => values[number] = value;

    public void Set(int number, ushort? value) => values[number] = value;

    public void Set(int number, int value) => values[number] = value;

    public void Set(int number, int? value) => values[number] = value;

    public void Set(int number, uint value) => values[number] = value;

    public void Set(int number, uint? value) => values[number] = value;

    public void Set(int number, long value) => values[number] = value;

    public void Set(int number, long? value) => values[number] = value;

    public void Set(int number, ulong value) => values[number] = value;

    public void Set(int number, ulong? value) => values[number] = value;

    public void Set(int number, float value) => values[number] = value;

    public void Set(int number, float? value) => values[number] = value;

    public void Set(int number, double value) => values[number] = value;

    public void Set(int number, double? value) => values[number] = value;

    public void Set(int number, decimal value) => values[number] = value;

    public void Set(int number, decimal? value) => values[number] = value;

    public void Set(int number, char value) => values[number] = value;

    public void Set(int number, char? value) => values[number] = value;

    public void Set(int number, Guid value) => values[number] = value;

    public void Set(int number, Guid? value) => values[number] = value;

    public void Set(int number, DateTime value) => values[number] = value;

    public void Set(int number, DateTime? value) => values[number] = value;

    public void Set(int number, DateTimeOffset value) => values[number] = value;

    public void Set(int number, DateTimeOffset? value) => values[number] = value;

    public void Set(int number, DateOnly value) => values[number] = value;

    public void Set(int number, DateOnly? value) => values[number] = value;

    public void Set(int number, TimeOnly value) => values[number] = value;

    public void Set(int number, TimeOnly? value) => values[number] = value;

    public void Set(int number, TimeSpan value) => values[number] = value;

    public void Set(int number, TimeSpan? value) => values[number] = value;

    public void Set(int number, string? value) => values[number] = value;

    public void Set(int number, byte[]? value) => values[number] = value;

    public void SetLocal(int number, DateTime value) => values[number] = value;

    public void SetLocal(int number, DateTime? value) => values[number] = value;

    public void SetBytes(int number, Guid value) => values[number] = value;

    public void SetBytes(int number, Guid? value) => values[number] = value;

    public void SetArray<T>(int number, T[]? value) => values[number] = value;
}

using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>Takes the value of one column as an object, from what binds it as a parameter.</summary>
internal struct CapturedValue : IParameters
{
    public object? Value { get; private set; }

    public void SetNull(int number) => Value = null;

    public void Set(int number, bool value) => Value = value;

    public void Set(int number, bool? value) => Value = value;

    public void Set(int number, sbyte value) => Value = value;

    public void Set(int number, sbyte? value) => Value = value;

    public void Set(int number, byte value) => Value = value;

    public void Set(int number, byte? value) => Value = value;

    public void Set(int number, short value) => Value = value;

    public void Set(int number, short? value) => Value = value;

    public void Set(int number, ushort value) => Value = value;

    public void Set(int number, ushort? value) => Value = value;

    public void Set(int number, int value) => Value = value;

    public void Set(int number, int? value) => Value = value;

    public void Set(int number, uint value) => Value = value;

    public void Set(int number, uint? value) => Value = value;

    public void Set(int number, long value) => Value = value;

    public void Set(int number, long? value) => Value = value;

    public void Set(int number, ulong value) => Value = value;

    public void Set(int number, ulong? value) => Value = value;

    public void Set(int number, float value) => Value = value;

    public void Set(int number, float? value) => Value = value;

    public void Set(int number, double value) => Value = value;

    public void Set(int number, double? value) => Value = value;

    public void Set(int number, decimal value) => Value = value;

    public void Set(int number, decimal? value) => Value = value;

    public void Set(int number, char value) => Value = value;

    public void Set(int number, char? value) => Value = value;

    public void Set(int number, Guid value) => Value = value;

    public void Set(int number, Guid? value) => Value = value;

    public void Set(int number, DateTime value) => Value = value;

    public void Set(int number, DateTime? value) => Value = value;

    public void Set(int number, DateTimeOffset value) => Value = value;

    public void Set(int number, DateTimeOffset? value) => Value = value;

    public void Set(int number, DateOnly value) => Value = value;

    public void Set(int number, DateOnly? value) => Value = value;

    public void Set(int number, TimeOnly value) => Value = value;

    public void Set(int number, TimeOnly? value) => Value = value;

    public void Set(int number, TimeSpan value) => Value = value;

    public void Set(int number, TimeSpan? value) => Value = value;

    public void Set(int number, string? value) => Value = value;

    public void Set(int number, byte[]? value) => Value = value;

    public void SetLocal(int number, DateTime value) => Value = value;

    public void SetLocal(int number, DateTime? value) => Value = value;

    public void SetBytes(int number, Guid value) => Value = value;

    public void SetBytes(int number, Guid? value) => Value = value;

    public void SetArray<T>(int number, T[]? value) => Value = value;
}

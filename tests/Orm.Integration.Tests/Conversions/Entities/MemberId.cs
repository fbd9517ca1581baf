namespace Orm.Integration.Tests.Conversions.Entities;

/// <summary>A strongly typed id that is its own converter.</summary>
[Converter<MemberId>]
public readonly record struct MemberId(int Value) : IConverter<MemberId, int>, IComparable<MemberId>
{
    public static int ToColumn(MemberId value) => value.Value;

    public static MemberId FromColumn(int column) => new(column);

    public int CompareTo(MemberId other) => Value.CompareTo(other.Value);

    public static bool operator <(MemberId left, MemberId right) => left.Value < right.Value;

    public static bool operator >(MemberId left, MemberId right) => left.Value > right.Value;

    public static bool operator <=(MemberId left, MemberId right) => left.Value <= right.Value;

    public static bool operator >=(MemberId left, MemberId right) => left.Value >= right.Value;
}

using System.Text;

namespace Orm.Integration.Tests.Types.Lists;

/// <summary>What is asked of the arrays of each type about a value: has it, has it, has it not, begins with it, has a lesser one.</summary>
internal sealed record ListQuestions(string Property, Func<Query<BareLists>, object, Query<BareLists>[]> Ask, Func<Array, object, bool[]> Answers)
{
    internal static readonly IReadOnlyList<ListQuestions> All =
    [
        Of<bool>(nameof(BareLists.Bools), (rows, x) => [rows.Where(l => l.Bools.Contains(x)), rows.Where(l => l.Bools.Any(e => e == x)), rows.Where(l => l.Bools.All(e => e != x)), rows.Where(l => l.Bools[0] == x)]),
        Of<sbyte>(nameof(BareLists.SBytes), (rows, x) => [rows.Where(l => l.SBytes.Contains(x)), rows.Where(l => l.SBytes.Any(e => e == x)), rows.Where(l => l.SBytes.All(e => e != x)), rows.Where(l => l.SBytes[0] == x), rows.Where(l => l.SBytes.Any(e => e < x))]),
        Of<short>(nameof(BareLists.Shorts), (rows, x) => [rows.Where(l => l.Shorts.Contains(x)), rows.Where(l => l.Shorts.Any(e => e == x)), rows.Where(l => l.Shorts.All(e => e != x)), rows.Where(l => l.Shorts[0] == x), rows.Where(l => l.Shorts.Any(e => e < x))]),
        Of<ushort>(nameof(BareLists.UShorts), (rows, x) => [rows.Where(l => l.UShorts.Contains(x)), rows.Where(l => l.UShorts.Any(e => e == x)), rows.Where(l => l.UShorts.All(e => e != x)), rows.Where(l => l.UShorts[0] == x), rows.Where(l => l.UShorts.Any(e => e < x))]),
        Of<int>(nameof(BareLists.Ints), (rows, x) => [rows.Where(l => l.Ints.Contains(x)), rows.Where(l => l.Ints.Any(e => e == x)), rows.Where(l => l.Ints.All(e => e != x)), rows.Where(l => l.Ints[0] == x), rows.Where(l => l.Ints.Any(e => e < x))]),
        Of<uint>(nameof(BareLists.UInts), (rows, x) => [rows.Where(l => l.UInts.Contains(x)), rows.Where(l => l.UInts.Any(e => e == x)), rows.Where(l => l.UInts.All(e => e != x)), rows.Where(l => l.UInts[0] == x), rows.Where(l => l.UInts.Any(e => e < x))]),
        Of<long>(nameof(BareLists.Longs), (rows, x) => [rows.Where(l => l.Longs.Contains(x)), rows.Where(l => l.Longs.Any(e => e == x)), rows.Where(l => l.Longs.All(e => e != x)), rows.Where(l => l.Longs[0] == x), rows.Where(l => l.Longs.Any(e => e < x))]),
        Of<ulong>(nameof(BareLists.ULongs), (rows, x) => [rows.Where(l => l.ULongs.Contains(x)), rows.Where(l => l.ULongs.Any(e => e == x)), rows.Where(l => l.ULongs.All(e => e != x)), rows.Where(l => l.ULongs[0] == x), rows.Where(l => l.ULongs.Any(e => e < x))]),
        Of<float>(nameof(BareLists.Floats), (rows, x) => [rows.Where(l => l.Floats.Contains(x)), rows.Where(l => l.Floats.Any(e => e == x)), rows.Where(l => l.Floats.All(e => e != x)), rows.Where(l => l.Floats[0] == x), rows.Where(l => l.Floats.Any(e => e < x))]),
        Of<double>(nameof(BareLists.Doubles), (rows, x) => [rows.Where(l => l.Doubles.Contains(x)), rows.Where(l => l.Doubles.Any(e => e == x)), rows.Where(l => l.Doubles.All(e => e != x)), rows.Where(l => l.Doubles[0] == x), rows.Where(l => l.Doubles.Any(e => e < x))]),
        Of<decimal>(nameof(BareLists.Decimals), (rows, x) => [rows.Where(l => l.Decimals.Contains(x)), rows.Where(l => l.Decimals.Any(e => e == x)), rows.Where(l => l.Decimals.All(e => e != x)), rows.Where(l => l.Decimals[0] == x), rows.Where(l => l.Decimals.Any(e => e < x))]),
        Of<char>(nameof(BareLists.Chars), (rows, x) => [rows.Where(l => l.Chars.Contains(x)), rows.Where(l => l.Chars.Any(e => e == x)), rows.Where(l => l.Chars.All(e => e != x)), rows.Where(l => l.Chars[0] == x), rows.Where(l => l.Chars.Any(e => e < x))]),
        Of<string>(nameof(BareLists.Strings), (rows, x) => [rows.Where(l => l.Strings.Contains(x)), rows.Where(l => l.Strings.Any(e => e == x)), rows.Where(l => l.Strings.All(e => e != x)), rows.Where(l => l.Strings[0] == x), rows.Where(l => l.Strings.Any(e => string.CompareOrdinal(e, x) < 0))]),
        Of<Guid>(nameof(BareLists.Guids), (rows, x) => [rows.Where(l => l.Guids.Contains(x)), rows.Where(l => l.Guids.Any(e => e == x)), rows.Where(l => l.Guids.All(e => e != x)), rows.Where(l => l.Guids[0] == x), rows.Where(l => l.Guids.Any(e => e < x))]),
        Of<DateTime>(nameof(BareLists.DateTimes), (rows, x) => [rows.Where(l => l.DateTimes.Contains(x)), rows.Where(l => l.DateTimes.Any(e => e == x)), rows.Where(l => l.DateTimes.All(e => e != x)), rows.Where(l => l.DateTimes[0] == x), rows.Where(l => l.DateTimes.Any(e => e < x))]),
        Of<DateTimeOffset>(nameof(BareLists.DateTimeOffsets), (rows, x) => [rows.Where(l => l.DateTimeOffsets.Contains(x)), rows.Where(l => l.DateTimeOffsets.Any(e => e == x)), rows.Where(l => l.DateTimeOffsets.All(e => e != x)), rows.Where(l => l.DateTimeOffsets[0] == x), rows.Where(l => l.DateTimeOffsets.Any(e => e < x))]),
        Of<DateOnly>(nameof(BareLists.DateOnlys), (rows, x) => [rows.Where(l => l.DateOnlys.Contains(x)), rows.Where(l => l.DateOnlys.Any(e => e == x)), rows.Where(l => l.DateOnlys.All(e => e != x)), rows.Where(l => l.DateOnlys[0] == x), rows.Where(l => l.DateOnlys.Any(e => e < x))]),
        Of<TimeOnly>(nameof(BareLists.TimeOnlys), (rows, x) => [rows.Where(l => l.TimeOnlys.Contains(x)), rows.Where(l => l.TimeOnlys.Any(e => e == x)), rows.Where(l => l.TimeOnlys.All(e => e != x)), rows.Where(l => l.TimeOnlys[0] == x), rows.Where(l => l.TimeOnlys.Any(e => e < x))]),
        Of<TimeSpan>(nameof(BareLists.TimeSpans), (rows, x) => [rows.Where(l => l.TimeSpans.Contains(x)), rows.Where(l => l.TimeSpans.Any(e => e == x)), rows.Where(l => l.TimeSpans.All(e => e != x)), rows.Where(l => l.TimeSpans[0] == x), rows.Where(l => l.TimeSpans.Any(e => e < x))]),
        Of<byte[]>(nameof(BareLists.ByteArrays), (rows, x) => [rows.Where(l => l.ByteArrays.Any(e => e.SequenceEqual(x))), rows.Where(l => !l.ByteArrays.All(e => !e.SequenceEqual(x))), rows.Where(l => !l.ByteArrays.Any(e => e.SequenceEqual(x))), rows.Where(l => l.ByteArrays[0].SequenceEqual(x))]),
        Of<IntEnum>(nameof(BareLists.IntEnums), (rows, x) => [rows.Where(l => l.IntEnums.Contains(x)), rows.Where(l => l.IntEnums.Any(e => e == x)), rows.Where(l => l.IntEnums.All(e => e != x)), rows.Where(l => l.IntEnums[0] == x), rows.Where(l => l.IntEnums.Any(e => e < x))]),
        Of<ULongEnum>(nameof(BareLists.ULongEnums), (rows, x) => [rows.Where(l => l.ULongEnums.Contains(x)), rows.Where(l => l.ULongEnums.Any(e => e == x)), rows.Where(l => l.ULongEnums.All(e => e != x)), rows.Where(l => l.ULongEnums[0] == x), rows.Where(l => l.ULongEnums.Any(e => e < x))]),
        Of<IntEnum>(nameof(BareLists.TextEnums), (rows, x) => [rows.Where(l => l.TextEnums.Contains(x)), rows.Where(l => l.TextEnums.Any(e => e == x)), rows.Where(l => l.TextEnums.All(e => e != x)), rows.Where(l => l.TextEnums[0] == x)]),
        Of<byte>(nameof(BareLists.ByteList), (rows, x) => [rows.Where(l => l.ByteList.Contains(x)), rows.Where(l => l.ByteList.Any(e => e == x)), rows.Where(l => l.ByteList.All(e => e != x)), rows.Where(l => l.ByteList[0] == x), rows.Where(l => l.ByteList.Any(e => e < x))]),
    ];

    private static ListQuestions Of<T>(string property, Func<Query<BareLists>, T, Query<BareLists>[]> ask) => new(
        property,
        (rows, value) => ask(rows, (T)value),
        (array, value) => Answer([.. array.Cast<T>()], (T)value));

    private static bool[] Answer<T>(T[] array, T value)
    {
        var hasIt = array.Any(element => AreEqual(element, value));
        return [hasIt, hasIt, !hasIt, array.Length > 0 && AreEqual(array[0], value), array.Any(element => IsLess(element, value))];
    }

    private static bool AreEqual<T>(T first, T second)
        => first is byte[] bytes ? bytes.SequenceEqual((byte[])(object)second!) : EqualityComparer<T>.Default.Equals(first, second);

    // Databases compare texts by code points, and NaN is less than nothing.
    private static bool IsLess<T>(T first, T second) => first switch
    {
        double.NaN or float.NaN => false,
        string text => Encoding.UTF8.GetBytes(text).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes((string)(object)second!)) < 0,
        IComparable comparable => comparable.CompareTo(second) < 0,
        _ => false,
    };
}

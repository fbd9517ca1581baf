namespace Orm.Integration.Tests.Types.Lists;

/// <summary>Arrays of every type, of the values that are tried of it alone.</summary>
internal static class ListCases
{
    internal static readonly IReadOnlyList<ListCase> All =
    [
        OfStruct<bool>(
            "bool[]", nameof(BareLists.Bools), nameof(BareTypes.Bool),
            row => row.Bools, (row, values) => row.Bools = values, row => row.Bools, (row, values) => row.Bools = values),
        OfStruct<sbyte>(
            "sbyte[]", nameof(BareLists.SBytes), nameof(BareTypes.SByte),
            row => row.SBytes, (row, values) => row.SBytes = values, row => row.SBytes, (row, values) => row.SBytes = values),
        OfStruct<short>(
            "short[]", nameof(BareLists.Shorts), nameof(BareTypes.Short),
            row => row.Shorts, (row, values) => row.Shorts = values, row => row.Shorts, (row, values) => row.Shorts = values),
        OfStruct<ushort>(
            "ushort[]", nameof(BareLists.UShorts), nameof(BareTypes.UShort),
            row => row.UShorts, (row, values) => row.UShorts = values, row => row.UShorts, (row, values) => row.UShorts = values),
        OfStruct<int>(
            "int[]", nameof(BareLists.Ints), nameof(BareTypes.Int),
            row => row.Ints, (row, values) => row.Ints = values, row => row.Ints, (row, values) => row.Ints = values),
        OfStruct<uint>(
            "uint[]", nameof(BareLists.UInts), nameof(BareTypes.UInt),
            row => row.UInts, (row, values) => row.UInts = values, row => row.UInts, (row, values) => row.UInts = values),
        OfStruct<long>(
            "long[]", nameof(BareLists.Longs), nameof(BareTypes.Long),
            row => row.Longs, (row, values) => row.Longs = values, row => row.Longs, (row, values) => row.Longs = values),
        OfStruct<ulong>(
            "ulong[]", nameof(BareLists.ULongs), nameof(BareTypes.ULong),
            row => row.ULongs, (row, values) => row.ULongs = values, row => row.ULongs, (row, values) => row.ULongs = values),
        OfStruct<float>(
            "float[]", nameof(BareLists.Floats), nameof(BareTypes.Float),
            row => row.Floats, (row, values) => row.Floats = values, row => row.Floats, (row, values) => row.Floats = values),
        OfStruct<double>(
            "double[]", nameof(BareLists.Doubles), nameof(BareTypes.Double),
            row => row.Doubles, (row, values) => row.Doubles = values, row => row.Doubles, (row, values) => row.Doubles = values),
        OfStruct<decimal>(
            "decimal[]", nameof(BareLists.Decimals), nameof(BareTypes.Decimal),
            row => row.Decimals, (row, values) => row.Decimals = values, row => row.Decimals, (row, values) => row.Decimals = values),
        OfStruct<char>(
            "char[]", nameof(BareLists.Chars), nameof(BareTypes.Char),
            row => row.Chars, (row, values) => row.Chars = values, row => row.Chars, (row, values) => row.Chars = values),
        OfClass<string>(
            "string[]", nameof(BareLists.Strings), nameof(BareTypes.String),
            row => row.Strings, (row, values) => row.Strings = values, row => row.Strings, (row, values) => row.Strings = values),
        OfStruct<Guid>(
            "Guid[]", nameof(BareLists.Guids), nameof(BareTypes.Guid),
            row => row.Guids, (row, values) => row.Guids = values, row => row.Guids, (row, values) => row.Guids = values),
        OfStruct<DateTime>(
            "DateTime[]", nameof(BareLists.DateTimes), nameof(BareTypes.DateTime),
            row => row.DateTimes, (row, values) => row.DateTimes = values, row => row.DateTimes, (row, values) => row.DateTimes = values),
        OfStruct<DateTimeOffset>(
            "DateTimeOffset[]", nameof(BareLists.DateTimeOffsets), nameof(BareTypes.DateTimeOffset),
            row => row.DateTimeOffsets, (row, values) => row.DateTimeOffsets = values, row => row.DateTimeOffsets, (row, values) => row.DateTimeOffsets = values),
        OfStruct<DateOnly>(
            "DateOnly[]", nameof(BareLists.DateOnlys), nameof(BareTypes.DateOnly),
            row => row.DateOnlys, (row, values) => row.DateOnlys = values, row => row.DateOnlys, (row, values) => row.DateOnlys = values),
        OfStruct<TimeOnly>(
            "TimeOnly[]", nameof(BareLists.TimeOnlys), nameof(BareTypes.TimeOnly),
            row => row.TimeOnlys, (row, values) => row.TimeOnlys = values, row => row.TimeOnlys, (row, values) => row.TimeOnlys = values),
        OfStruct<TimeSpan>(
            "TimeSpan[]", nameof(BareLists.TimeSpans), nameof(BareTypes.TimeSpan),
            row => row.TimeSpans, (row, values) => row.TimeSpans = values, row => row.TimeSpans, (row, values) => row.TimeSpans = values),
        OfClass<byte[]>(
            "byte[][]", nameof(BareLists.ByteArrays), nameof(BareTypes.Bytes),
            row => row.ByteArrays, (row, values) => row.ByteArrays = values, row => row.ByteArrays, (row, values) => row.ByteArrays = values),
        OfStruct<IntEnum>(
            "enum : int, as array", nameof(BareLists.IntEnums), nameof(BareTypes.IntEnum),
            row => row.IntEnums, (row, values) => row.IntEnums = values, row => row.IntEnums, (row, values) => row.IntEnums = values),
        OfStruct<ULongEnum>(
            "enum : ulong, as array", nameof(BareLists.ULongEnums), nameof(BareTypes.ULongEnum),
            row => row.ULongEnums, (row, values) => row.ULongEnums = values, row => row.ULongEnums, (row, values) => row.ULongEnums = values),
        OfStruct<IntEnum>(
            "enum with `[AsText]`, as array", nameof(BareLists.TextEnums), nameof(BareTypes.TextEnum),
            row => row.TextEnums, (row, values) => row.TextEnums = values, row => row.TextEnums, (row, values) => row.TextEnums = values),
        OfStruct<byte>(
            "List<byte>", nameof(BareLists.ByteList), nameof(BareTypes.Byte),
            row => [.. row.ByteList], (row, values) => row.ByteList = [.. values], row => row.ByteList?.ToArray(), (row, values) => row.ByteList = values?.ToList()),
    ];

    internal static ListCase Of(string property) => All.Single(list => list.Property == property);

    private static ListCase OfStruct<T>(
        string name,
        string property,
        string scalar,
        Func<BareLists, T[]> getBare,
        Action<BareLists, T[]> setBare,
        Func<NullableLists, T?[]?> getNullable,
        Action<NullableLists, T?[]?> setNullable)
        where T : struct => new(
            name,
            property,
            scalar,
            Values<T>(scalar),
            getBare,
            (row, values) => setBare(row, (T[])values),
            getNullable,
            (row, values) => setNullable(row, values is null ? null : [null, .. ((T[])values).Select(value => (T?)value), null]),
            kept => new T?[] { null }.Concat(((T[])kept).Select(value => (T?)value)).Append(null).ToArray());

    private static ListCase OfClass<T>(
        string name,
        string property,
        string scalar,
        Func<BareLists, T[]> getBare,
        Action<BareLists, T[]> setBare,
        Func<NullableLists, T?[]?> getNullable,
        Action<NullableLists, T?[]?> setNullable)
        where T : class => new(
            name,
            property,
            scalar,
            Values<T>(scalar),
            getBare,
            (row, values) => setBare(row, (T[])values),
            getNullable,
            (row, values) => setNullable(row, values is null ? null : [null, .. (T[])values, null]),
            kept => new T?[] { null }.Concat((T[])kept).Append(null).ToArray());

    // A local time comes back as the same instant in UTC, which C# compares by the clock reading: ListSpec shows it.
    private static Array[] Values<T>(string scalar)
    {
        var values = TypeCases.Of(scalar).Values.Where(value => value is not DateTime { Kind: DateTimeKind.Local }).Cast<T>().ToArray();
        return [Array.Empty<T>(), .. values.Select(value => new[] { value }), values];
    }
}

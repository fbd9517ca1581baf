namespace Orm.Integration.Tests.Types.Aggregates;

/// <summary>How a query sorts by a column of each type. A type that is not in it can't be sorted by.</summary>
internal static class Orders
{
    private static readonly Dictionary<string, Func<Query<BareTypes>, OrderedQuery<BareTypes>>> ByProperty = new()
    {
        [nameof(BareTypes.Bool)] = static rows => rows.OrderBy(row => row.Bool),
        [nameof(BareTypes.SByte)] = static rows => rows.OrderBy(row => row.SByte),
        [nameof(BareTypes.Byte)] = static rows => rows.OrderBy(row => row.Byte),
        [nameof(BareTypes.Short)] = static rows => rows.OrderBy(row => row.Short),
        [nameof(BareTypes.UShort)] = static rows => rows.OrderBy(row => row.UShort),
        [nameof(BareTypes.Int)] = static rows => rows.OrderBy(row => row.Int),
        [nameof(BareTypes.UInt)] = static rows => rows.OrderBy(row => row.UInt),
        [nameof(BareTypes.Long)] = static rows => rows.OrderBy(row => row.Long),
        [nameof(BareTypes.ULong)] = static rows => rows.OrderBy(row => row.ULong),
        [nameof(BareTypes.Float)] = static rows => rows.OrderBy(row => row.Float),
        [nameof(BareTypes.Double)] = static rows => rows.OrderBy(row => row.Double),
        [nameof(BareTypes.Decimal)] = static rows => rows.OrderBy(row => row.Decimal),
        [nameof(BareTypes.Char)] = static rows => rows.OrderBy(row => row.Char),
        [nameof(BareTypes.String)] = static rows => rows.OrderBy(row => row.String),
        [nameof(BareTypes.Guid)] = static rows => rows.OrderBy(row => row.Guid),
        [nameof(BareTypes.GuidBytes)] = static rows => rows.OrderBy(row => row.GuidBytes),
        [nameof(BareTypes.DateTime)] = static rows => rows.OrderBy(row => row.DateTime),
        [nameof(BareTypes.Timestamp)] = static rows => rows.OrderBy(row => row.Timestamp),
        [nameof(BareTypes.DateTimeOffset)] = static rows => rows.OrderBy(row => row.DateTimeOffset),
        [nameof(BareTypes.DateOnly)] = static rows => rows.OrderBy(row => row.DateOnly),
        [nameof(BareTypes.TimeOnly)] = static rows => rows.OrderBy(row => row.TimeOnly),
        [nameof(BareTypes.TimeSpan)] = static rows => rows.OrderBy(row => row.TimeSpan),
        [nameof(BareTypes.Bytes)] = static rows => rows.OrderBy(row => row.Bytes),
        [nameof(BareTypes.ByteEnum)] = static rows => rows.OrderBy(row => row.ByteEnum),
        [nameof(BareTypes.SByteEnum)] = static rows => rows.OrderBy(row => row.SByteEnum),
        [nameof(BareTypes.ShortEnum)] = static rows => rows.OrderBy(row => row.ShortEnum),
        [nameof(BareTypes.UShortEnum)] = static rows => rows.OrderBy(row => row.UShortEnum),
        [nameof(BareTypes.IntEnum)] = static rows => rows.OrderBy(row => row.IntEnum),
        [nameof(BareTypes.UIntEnum)] = static rows => rows.OrderBy(row => row.UIntEnum),
        [nameof(BareTypes.LongEnum)] = static rows => rows.OrderBy(row => row.LongEnum),
        [nameof(BareTypes.ULongEnum)] = static rows => rows.OrderBy(row => row.ULongEnum),
    };

    internal static Func<Query<BareTypes>, OrderedQuery<BareTypes>>? Of(string property) => ByProperty.GetValueOrDefault(property);
}

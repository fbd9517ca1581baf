using System.Diagnostics;
using Orm.Drivers;

namespace Orm.Integration.Tests.Sqlite.Driver;

/// <summary>Reads the first column as a type.</summary>
internal struct TypedReader<T> : IRowReader
{
    public T Value { get; private set; }

    public bool Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        Value = (T)Get(ref row)!;
        return true;
    }

    private static object? Get<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        var type = typeof(T);
        return Nullable.GetUnderlyingType(type) is { } underlying
            ? GetNullable(underlying, ref row)
            : Type.GetTypeCode(type) switch
            {
                TypeCode.Boolean => row.GetBoolean(0),
                TypeCode.SByte => row.GetSByte(0),
                TypeCode.Byte => row.GetByte(0),
                TypeCode.Int16 => row.GetInt16(0),
                TypeCode.UInt16 => row.GetUInt16(0),
                TypeCode.Int32 => row.GetInt32(0),
                TypeCode.UInt32 => row.GetUInt32(0),
                TypeCode.Int64 => row.GetInt64(0),
                TypeCode.UInt64 => row.GetUInt64(0),
                TypeCode.Single => row.GetSingle(0),
                TypeCode.Double => row.GetDouble(0),
                TypeCode.Decimal => row.GetDecimal(0),
                TypeCode.Char => row.GetChar(0),
                TypeCode.DateTime => row.GetDateTime(0),
                TypeCode.String => row.GetString(0),
                _ when type == typeof(Guid) => row.GetGuid(0),
                _ when type == typeof(DateTimeOffset) => row.GetDateTimeOffset(0),
                _ when type == typeof(DateOnly) => row.GetDateOnly(0),
                _ when type == typeof(TimeOnly) => row.GetTimeOnly(0),
                _ when type == typeof(TimeSpan) => row.GetTimeSpan(0),
                _ when type == typeof(byte[]) => row.GetBytes(0),
                _ => throw new UnreachableException(type.Name),
            };
    }

    private static object? GetNullable<TRow>(Type type, ref TRow row)
        where TRow : struct, IRow => Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => row.GetBooleanOrNull(0),
            TypeCode.Int32 => row.GetInt32OrNull(0),
            TypeCode.Int64 => row.GetInt64OrNull(0),
            TypeCode.Double => row.GetDoubleOrNull(0),
            TypeCode.Decimal => row.GetDecimalOrNull(0),
            TypeCode.DateTime => row.GetDateTimeOrNull(0),
            _ when type == typeof(Guid) => row.GetGuidOrNull(0),
            _ => throw new UnreachableException(type.Name),
        };
}

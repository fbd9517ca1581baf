using Orm.Drivers;

namespace Orm.Querying;

/// <summary>
/// A null whose type the program's source tells. PostgreSQL asks for it where nothing in the SQL does: <c>$1 IS NULL</c>.
/// </summary>
internal sealed record TypedNull(Type Type)
{
    public void Bind<TParameters>(ref TParameters parameters, int number)
        where TParameters : struct, IParameters
    {
        var plain = Nullable.GetUnderlyingType(Type) ?? Type;
        switch (Type.GetTypeCode(plain))
        {
            case TypeCode.Boolean:
                parameters.Set(number, (bool?)null);
                break;
            case TypeCode.SByte or TypeCode.Byte or TypeCode.Int16:
                parameters.Set(number, (short?)null);
                break;
            case TypeCode.UInt16 or TypeCode.Int32:
                parameters.Set(number, (int?)null);
                break;
            case TypeCode.UInt32 or TypeCode.Int64:
                parameters.Set(number, (long?)null);
                break;
            case TypeCode.UInt64 or TypeCode.Decimal:
                parameters.Set(number, (decimal?)null);
                break;
            case TypeCode.Single:
                parameters.Set(number, (float?)null);
                break;
            case TypeCode.Double:
                parameters.Set(number, (double?)null);
                break;
            case TypeCode.Char or TypeCode.String:
                parameters.Set(number, (string?)null);
                break;
            case TypeCode.DateTime:
                parameters.Set(number, (DateTime?)null);
                break;
            default:
                BindOther(ref parameters, number, plain);
                break;
        }
    }

    private static void BindOther<TParameters>(ref TParameters parameters, int number, Type plain)
        where TParameters : struct, IParameters
    {
        if (plain == typeof(Guid))
        {
            parameters.Set(number, (Guid?)null);
        }
        else if (plain == typeof(DateTimeOffset))
        {
            parameters.Set(number, (DateTimeOffset?)null);
        }
        else if (plain == typeof(DateOnly))
        {
            parameters.Set(number, (DateOnly?)null);
        }
        else if (plain == typeof(TimeOnly))
        {
            parameters.Set(number, (TimeOnly?)null);
        }
        else if (plain == typeof(TimeSpan))
        {
            parameters.Set(number, (TimeSpan?)null);
        }
        else if (plain == typeof(byte[]))
        {
            parameters.Set(number, (byte[]?)null);
        }
        else
        {
            // Nothing is known of it: an object, a collection that is null.
            parameters.SetNull(number);
        }
    }
}

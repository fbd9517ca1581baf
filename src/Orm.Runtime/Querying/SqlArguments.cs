using Orm.Drivers;

namespace Orm.Querying;

/// <summary>The values of an interpolated string.</summary>
internal readonly struct SqlArguments(object?[] values) : IArguments
{
    /// <summary>Each value under its number, from 1.</summary>
    public object?[] Values => values;

    public void Bind<TParameters>(ref TParameters parameters)
        where TParameters : struct, IParameters
    {
        for (var i = 0; i < values.Length; i++)
        {
            Set(ref parameters, i + 1, values[i]);
        }
    }

    private static void Set<TParameters>(ref TParameters parameters, int number, object? value)
        where TParameters : struct, IParameters
    {
        switch (value)
        {
            case null:
                parameters.SetNull(number);
                break;
            case TypedNull none:
                none.Bind(ref parameters, number);
                break;
            case Enum member:
                Set(ref parameters, number, Convert.ChangeType(member, member.GetTypeCode(), System.Globalization.CultureInfo.InvariantCulture));
                break;
            case bool given:
                parameters.Set(number, given);
                break;
            case sbyte given:
                parameters.Set(number, given);
                break;
            case byte given:
                parameters.Set(number, given);
                break;
            case short given:
                parameters.Set(number, given);
                break;
            case ushort given:
                parameters.Set(number, given);
                break;
            case int given:
                parameters.Set(number, given);
                break;
            case uint given:
                parameters.Set(number, given);
                break;
            case long given:
                parameters.Set(number, given);
                break;
            case ulong given:
                parameters.Set(number, given);
                break;
            case float given:
                parameters.Set(number, given);
                break;
            case double given:
                parameters.Set(number, given);
                break;
            case decimal given:
                parameters.Set(number, given);
                break;
            case char given:
                parameters.Set(number, given);
                break;
            case string given:
                parameters.Set(number, given);
                break;
            case Guid given:
                parameters.Set(number, given);
                break;
            case DateTime given:
                parameters.Set(number, given);
                break;
            case DateTimeOffset given:
                parameters.Set(number, given);
                break;
            case DateOnly given:
                parameters.Set(number, given);
                break;
            case TimeOnly given:
                parameters.Set(number, given);
                break;
            case TimeSpan given:
                parameters.Set(number, given);
                break;
            case byte[] given:
                parameters.Set(number, given);
                break;
            default:
                throw new ParameterValueException(number, $"is of type {value.GetType()}, which no database type stands for");
        }
    }
}

using System.Diagnostics;
using Orm.Drivers;

namespace Orm.Integration.Tests.Sqlite.Driver;

/// <summary>Values of any mapped type as the arguments of a statement.</summary>
internal readonly struct Values(object?[] values) : IArguments
{
    public void Bind<TParameters>(ref TParameters parameters)
        where TParameters : struct, IParameters
    {
        for (var i = 0; i < values.Length; i++)
        {
            Bind(ref parameters, i + 1, values[i]);
        }
    }

    private static void Bind<TParameters>(ref TParameters parameters, int number, object? value)
        where TParameters : struct, IParameters
    {
        switch (value)
        {
            case null: parameters.SetNull(number); break;
            case bool typed: parameters.Set(number, typed); break;
            case int typed: parameters.Set(number, typed); break;
            case long typed: parameters.Set(number, typed); break;
            case ulong typed: parameters.Set(number, typed); break;
            case float typed: parameters.Set(number, typed); break;
            case double typed: parameters.Set(number, typed); break;
            case decimal typed: parameters.Set(number, typed); break;
            case char typed: parameters.Set(number, typed); break;
            case string typed: parameters.Set(number, typed); break;
            case byte[] typed: parameters.Set(number, typed); break;
            case Guid typed: parameters.Set(number, typed); break;
            case DateTime typed: parameters.Set(number, typed); break;
            case DateTimeOffset typed: parameters.Set(number, typed); break;
            case DateOnly typed: parameters.Set(number, typed); break;
            case TimeOnly typed: parameters.Set(number, typed); break;
            case TimeSpan typed: parameters.Set(number, typed); break;
            default: throw new UnreachableException(value.GetType().Name);
        }
    }
}

using Orm.Drivers;
using Orm.Querying;

namespace Orm.Runtime.Tests.Querying;

/// <summary>An operator's one value, as generated code would give it.</summary>
internal readonly struct Number(int? value) : IQueryArguments
{
    public uint Nulls => value is null ? 1u : 0;

    public void Bind<TParameters>(ref TParameters parameters, ReadOnlySpan<int> numbers)
        where TParameters : struct, IParameters
    {
        if (numbers[0] > 0)
        {
            parameters.Set(numbers[0], value);
        }
    }
}

using Orm.Drivers;

namespace Orm.Querying;

/// <summary>The number of a Skip or Take.</summary>
internal readonly struct CountArgument(int count) : IQueryArguments
{
    public uint Nulls => 0;

    public void Bind<TParameters>(ref TParameters parameters, ReadOnlySpan<int> numbers)
        where TParameters : struct, IParameters => parameters.Set(numbers[0], (long)count);
}

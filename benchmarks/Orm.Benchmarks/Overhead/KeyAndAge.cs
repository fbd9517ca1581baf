using Orm.Drivers;

namespace Orm.Benchmarks.Overhead;

/// <summary>The two values of the query, bound without one.</summary>
internal readonly struct KeyAndAge(int key, int least) : IArguments
{
    public void Bind<TParameters>(ref TParameters parameters)
        where TParameters : struct, IParameters
    {
        parameters.Set(1, key);
        parameters.Set(2, least);
    }
}

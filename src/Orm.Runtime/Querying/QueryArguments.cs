using Orm.Drivers;

namespace Orm.Querying;

/// <summary>The values of all operators of a query.</summary>
internal readonly struct QueryArguments(Query query, QueryText text) : IArguments
{
    public void Bind<TParameters>(ref TParameters parameters)
        where TParameters : struct, IParameters
    {
        var numbers = text.Numbers;
        var step = query;
        for (var i = numbers.Length - 1; i >= 0; i--, step = step.Previous!)
        {
            if (numbers[i].Length > 0)
            {
                step.Bind(ref parameters, numbers[i]);
            }
        }
    }
}

using Orm.Drivers;

namespace Orm.Querying;

/// <summary>The values of all operators of a query, and of the queries that belong to them.</summary>
internal readonly struct QueryArguments(Query query, QueryText text) : IArguments
{
    public void Bind<TParameters>(ref TParameters parameters)
        where TParameters : struct, IParameters
    {
        // As most queries have it.
        if (text.OfLast is { } ofLast)
        {
            if (ofLast.Length > 0)
            {
                query.Bind(ref parameters, ofLast);
            }

            return;
        }

        var numbers = text.Numbers;
        var last = numbers.Length - 1;
        if (query.IsCompound)
        {
            Bind(query, ref last, ref parameters);
            return;
        }

        for (var step = query; step is not null; step = step.Previous)
        {
            var own = numbers[last--];
            if (own.Length > 0)
            {
                step.Bind(ref parameters, own);
            }
        }
    }

    // From the end, as the operators are linked, in the order of QueryStep.Of.
    private void Bind<TParameters>(Query last, ref int position, ref TParameters parameters)
        where TParameters : struct, IParameters
    {
        for (var step = last; step is not null; step = step.Previous)
        {
            var numbers = text.Numbers[position--];
            if (numbers.Length > 0)
            {
                step.Bind(ref parameters, numbers);
            }

            var operands = step.Operands;
            for (var i = operands.Length - 1; i >= 0; i--)
            {
                Bind(operands[i], ref position, ref parameters);
            }
        }
    }
}

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
            BindLast(query, ofLast, ref parameters);
            return;
        }

        var numbers = text.Numbers;
        var last = numbers.Length - 1;
        if (text.Key.IsCompound)
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

    /// <summary>Writes the values of the last operator, the only ones of its statement.</summary>
    /// <param name="last">The operator; null for one without values.</param>
    /// <param name="numbers">Their numbers.</param>
    /// <param name="parameters">Where they are written.</param>
    public static void BindLast<TParameters>(QueryValues? last, int[] numbers, ref TParameters parameters)
        where TParameters : struct, IParameters
    {
        if (numbers.Length > 0)
        {
            last!.Bind(ref parameters, numbers);
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

namespace Orm.Querying;

/// <summary>An operator as far as the statement's text depends on it.</summary>
internal readonly record struct QueryStep(Piece Piece, uint Nulls)
{
    /// <summary>The operators of a query, from its root.</summary>
    public static QueryStep[] Of(Query query)
    {
        var count = 0;
        for (var step = query; step is not null; step = step.Previous)
        {
            count++;
        }

        var steps = new QueryStep[count];
        for (var step = query; step is not null; step = step.Previous)
        {
            steps[--count] = new QueryStep(step.Piece, step.Nulls);
        }

        return steps;
    }
}

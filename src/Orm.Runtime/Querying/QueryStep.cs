using System.Runtime.CompilerServices;

namespace Orm.Querying;

/// <summary>An operator as far as the statement's text depends on it.</summary>
/// <param name="Piece">Its piece.</param>
/// <param name="Nulls">A bit for each of its values that is null.</param>
/// <param name="Operands">How many queries belong to it; their steps stand right before it.</param>
internal readonly record struct QueryStep(Piece Piece, uint Nulls, int Operands)
{
    /// <summary>
    /// The operators of a query, from its root; before each that has operands, those of its first operand, then those of the second.
    /// The last one of all is the query's own, and where an operand ends follows from the number of each operator's operands.
    /// </summary>
    public static QueryStep[] Of(Query query)
    {
        var steps = new QueryStep[CountOf(query)];
        var position = steps.Length - 1;
        Fill(steps, query, ref position);
        return steps;
    }

    /// <summary>Whether the steps are those of the query, without making anything.</summary>
    public static bool MatchCompound(QueryStep[] steps, Query query)
    {
        var position = steps.Length - 1;
        return Match(steps, query, ref position) && position == -1;
    }

    /// <summary>
    /// The same of steps without operands, as most queries have them, in a loop that calls nothing: where the pieces are the same, the
    /// query has none either.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MatchSimple(ReadOnlySpan<QueryStep> steps, Query query)
    {
        var position = steps.Length - 1;
        for (var step = query; step is not null; step = step.Previous)
        {
            if ((uint)position >= (uint)steps.Length)
            {
                return false;
            }

            ref readonly var known = ref steps[position--];
            if (!known.Piece.Is(step.Piece) || known.Nulls != step.Nulls)
            {
                return false;
            }
        }

        return position == -1;
    }

    public bool Equals(QueryStep other) => Piece.Is(other.Piece) && Nulls == other.Nulls && Operands == other.Operands;

    public override int GetHashCode() => HashCode.Combine(Piece.Hash, Nulls, Operands);

    private static int CountOf(Query query)
    {
        var count = 0;
        for (var step = query; step is not null; step = step.Previous)
        {
            count += 1 + step.Operands.Sum(CountOf);
        }

        return count;
    }

    private static void Fill(QueryStep[] steps, Query query, ref int position)
    {
        for (var step = query; step is not null; step = step.Previous)
        {
            steps[position--] = new QueryStep(step.Piece, step.Nulls, step.Operands.Length);
            for (var i = step.Operands.Length - 1; i >= 0; i--)
            {
                Fill(steps, step.Operands[i], ref position);
            }
        }
    }

    private static bool Match(QueryStep[] steps, Query query, ref int position)
    {
        for (var step = query; step is not null; step = step.Previous)
        {
            if (position < 0)
            {
                return false;
            }

            var known = steps[position--];
            if (!known.Piece.Is(step.Piece) || known.Nulls != step.Nulls || !MatchOperands(steps, known, step.Operands, ref position))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MatchOperands(QueryStep[] steps, QueryStep known, Query[] operands, ref int position)
    {
        if (known.Operands != operands.Length)
        {
            return false;
        }

        for (var i = operands.Length - 1; i >= 0; i--)
        {
            if (!Match(steps, operands[i], ref position))
            {
                return false;
            }
        }

        return true;
    }
}

namespace Orm.Querying.Assembling;

/// <summary>An operator with what belongs to it: its values, and the chains of the queries that are its operands.</summary>
internal sealed class Step(Piece piece, StepValues values, Step[][] operands)
{
    public Piece Piece => piece;

    public StepValues Values => values;

    /// <summary>The chain of what a join or set operation takes beside its own.</summary>
    public Step[] Other => piece.Other is { } other ? ChainOf(other) : operands[0];

    /// <summary>The chain of a query, and the values of all its steps in their order.</summary>
    public static (Step[] Chain, StepValues[] Values) ChainOf(QueryStep[] steps)
    {
        var values = Array.ConvertAll(steps, static step => new StepValues(step.Nulls, step.Piece.ValueCount()));
        var position = steps.Length - 1;
        return (ChainOf(steps, values, ref position), values);
    }

    /// <summary>The chain of a subquery: its pieces speak of this operator's values.</summary>
    public Step[] ChainOf(Subquery query)
    {
        Step[] root = query.Root is { } entity ? [new Step(entity, values, [])] : operands[query.Operand];
        return [.. root, .. query.Pieces.Select(inner => new Step(inner, values, operands))];
    }

    private static Step[] ChainOf(QueryStep[] steps, StepValues[] values, ref int position)
    {
        var chain = new List<Step>();
        while (true)
        {
            var index = position--;
            var operands = new Step[steps[index].Operands][];
            for (var i = operands.Length - 1; i >= 0; i--)
            {
                operands[i] = ChainOf(steps, values, ref position);
            }

            chain.Add(new Step(steps[index].Piece, values[index], operands));
            if (steps[index].Piece.Kind == PieceKind.Root)
            {
                chain.Reverse();
                return [.. chain];
            }
        }
    }
}

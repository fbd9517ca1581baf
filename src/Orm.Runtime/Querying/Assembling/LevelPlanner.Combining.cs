namespace Orm.Querying.Assembling;

// Set operations and Distinct.
internal sealed partial class LevelPlanner
{
    // SQLite takes no more SELECTs in one.
    private const int MostCombined = 500;

    /// <summary>INTERSECT binds more than the others on PostgreSQL, and as much on SQLite: it comes first, or in a SELECT of its own.</summary>
    private static bool CanCombine(SelectLevel level, SetOperation operation)
        => level.Combined.Count < MostCombined - 1
            && (operation != SetOperation.Intersect || level.Combined.TrueForAll(static combined => combined.Operation == SetOperation.Intersect));

    private SelectLevel AddCombined(SelectLevel level, Step step)
    {
        DropOrders(level);
        var other = Plan(step.Other, level.Enclosing);
        if (other.IsCut || other.Combined.Count > 0)
        {
            other = WrapUnordered(other, PieceKind.Combine);
        }

        DropOrders(other);
        level.Combined.Add(new CombinedLevel(step.Piece.Operation, InColumnsOf(level, other, step.Piece)));
        return level;
    }

    /// <summary>The rows of another query with its columns in the order of the first, whose rows are read.</summary>
    private SelectLevel InColumnsOf(SelectLevel first, SelectLevel other, Piece piece)
    {
        if (other.HasGroups)
        {
            throw GroupErrors.NothingSelected(piece.Kind);
        }

        var (names, others) = (first.Outputs(dialect), other.Outputs(dialect));
        if (!names.ToHashSet().SetEquals(others) || !first.Special().ToHashSet().SetEquals(other.Special()))
        {
            throw new OrmException(
                $"{piece.Operation} puts queries together that give other members, or keep them in other forms: {string.Join(", ", names)} and {string.Join(", ", others)}. "
                + "Select the same members of both.");
        }

        if (names.AsSpan().SequenceEqual(others))
        {
            return other;
        }

        var picking = new SelectLevel(new SelectSource(other), other.Enclosing) { Picked = names };
        made.Add(picking);
        return picking;
    }

    /// <summary>Each row once; in the order that the rows had, as far as it is one of what they show.</summary>
    private SelectLevel AddDistinct(SelectLevel level)
    {
        level.IsDistinct = true;
        if (level.Orders.Count == 0)
        {
            return level;
        }

        var outer = NewLevel(new SelectSource(level), level.Enclosing);
        outer.Orders.AddRange(level.Orders.ConvertAll(order => Shown(order, level, outer)).TakeWhile(static order => order is not null)!);
        level.Orders.Clear();
        return outer;
    }

    /// <summary>The order on a level around a distinct one; null where that does not show what is sorted by.</summary>
    private SelectOrder? Shown(SelectOrder order, SelectLevel level, SelectLevel outer)
    {
        if (level.Projection is not { } projection)
        {
            return order.Term.IsPortable ? order with { Term = order.Term.On(outer) } : null;
        }

        if (order.Term.SingleColumn is not { } sorted)
        {
            return null;
        }

        var shown = Array.FindIndex(projection.Step.Piece.Projected(dialect), template => template.SingleColumn == sorted);
        return shown < 0 ? null : order with { Term = new SelectTerm(projection.Step.Piece.Names[shown]) };
    }
}

using Orm.Querying.Templates;

namespace Orm.Querying.Assembling;

/// <summary>Puts the operators of a query on the levels of SELECT that they need.</summary>
internal sealed partial class LevelPlanner(Dialect dialect)
{
    private readonly List<SelectLevel> made = [];

    /// <summary>The outermost level of a chain.</summary>
    /// <param name="chain">The operators, from the root.</param>
    /// <param name="enclosing">The level of the operator whose subquery it is.</param>
    public SelectLevel Plan(Step[] chain, SelectLevel? enclosing = null)
    {
        var level = NewLevel(new SelectSource(chain[0].Piece.Entity!), enclosing);
        for (var i = 1; i < chain.Length; i++)
        {
            level = Add(level, chain[i], chain.AsSpan(i + 1));
        }

        return level;
    }

    private SelectLevel Add(SelectLevel level, Step step, ReadOnlySpan<Step> following)
    {
        var kind = step.Piece.Kind;
        if (MustWrap(level, step.Piece))
        {
            level = kind is PieceKind.Where or PieceKind.OrderBy or PieceKind.ThenBy or PieceKind.Select or PieceKind.Skip or PieceKind.Take or PieceKind.Join
                ? Wrap(level, kind)
                : WrapUnordered(level, kind);
        }

        switch (kind)
        {
            case PieceKind.Where when level.Group is not null:
                level.GroupConditions.Add(Place(step, level));
                break;
            case PieceKind.Where:
                level.Conditions.Add(Place(step, level));
                break;
            case PieceKind.OrderBy:
                level.AddOrder(OrderOf(Place(step, level)));
                break;
            case PieceKind.ThenBy:
                level.AddFurtherOrder(OrderOf(Place(step, level)));
                break;
            case PieceKind.Select:
                level.Projection = Place(step, level);
                break;
            case PieceKind.Aggregate:
                level.Orders.Clear();
                level.Projection = Place(step, level);
                break;
            case PieceKind.Skip:
                level.Skip = Place(step, level);
                break;
            case PieceKind.Take:
                level.Take = Place(step, level);
                break;
            case PieceKind.Distinct:
                return AddDistinct(level);
            case PieceKind.Join:
                AddJoin(level, step);
                break;
            case PieceKind.GroupBy:
                return AddGroup(level, step, following);
            case PieceKind.Combine:
                return AddCombined(level, step);
        }

        return level;
    }

    /// <summary>Whether an operator has to stand around this SELECT instead of in it.</summary>
    private static bool MustWrap(SelectLevel level, Piece piece) => piece.Kind switch
    {
        PieceKind.Where or PieceKind.OrderBy or PieceKind.ThenBy => level.IsRemade || level.IsCut,
        PieceKind.Select => level.IsRemade,
        PieceKind.Skip => level.IsCut,
        PieceKind.Take => level.Take is not null,
        PieceKind.Join or PieceKind.GroupBy or PieceKind.Aggregate => level.IsRemade || level.IsCut || level.Group is not null,
        PieceKind.Distinct => level.IsCut || level.HasGroups || level.Combined.Count > 0,
        PieceKind.Combine => level.IsCut || level.HasGroups || !CanCombine(level, piece.Operation),
        PieceKind.Root or PieceKind.Set or PieceKind.Tag or PieceKind.ForUpdate or PieceKind.SkipLocked or PieceKind.Reading => false,
    };

    /// <summary>A SELECT over this one, in the same order.</summary>
    private SelectLevel Wrap(SelectLevel level, PieceKind next)
    {
        var outer = NewOuter(level, next);
        foreach (var order in level.Orders)
        {
            var isPortable = !level.IsRemade && order.Term.IsPortable;
            outer.Orders.Add(order with { Term = isPortable ? order.Term.On(outer) : new SelectTerm(level.Hide(order.Term)) });
        }

        DropOrders(level);
        return outer;
    }

    /// <summary>A SELECT over this one, in no order.</summary>
    private SelectLevel WrapUnordered(SelectLevel level, PieceKind next)
    {
        DropOrders(level);
        return NewOuter(level, next);
    }

    private SelectLevel NewOuter(SelectLevel level, PieceKind next)
        => level.HasGroups ? throw GroupErrors.NothingSelected(next) : NewLevel(new SelectSource(level), level.Enclosing);

    private SelectLevel NewLevel(SelectSource source, SelectLevel? enclosing)
    {
        var level = new SelectLevel(source, enclosing);
        made.Add(level);
        return level;
    }

    /// <summary>Orders that decide which rows there are stay.</summary>
    private static void DropOrders(SelectLevel level)
    {
        if (!level.IsCut)
        {
            level.Orders.Clear();
        }
    }

    private SelectOrder OrderOf(PlacedStep placed) => new(new SelectTerm(placed, placed.Step.Piece.Templates(dialect)[0]), placed.Step.Piece.Direction(dialect));

    /// <summary>Gives an operator its place: checks what it says of columns, and plans its subqueries.</summary>
    private PlacedStep Place(Step step, SelectLevel level)
    {
        foreach (var column in step.Piece.Templates(dialect).SelectMany(static template => template.Columns()).Where(static column => column.Up > 0))
        {
            level.Climb(column.Up).NameSources();
        }

        FormCheck.Check(step.Piece, level, dialect);
        return new PlacedStep(step, level, Array.ConvertAll(step.Piece.Queries, query => PlanQuery(step, query, level)));
    }

    private SelectLevel PlanQuery(Step step, Subquery query, SelectLevel enclosing)
    {
        var first = made.Count;
        var level = Plan(step.ChainOf(query), enclosing);
        if (query.Kind == SubqueryKind.First && level.Take is not null)
        {
            level = Wrap(level, PieceKind.Take);
        }

        if (query.OuterColumns(dialect).Any())
        {
            // A name without an alias might be taken for one of the rows around.
            made.Skip(first).ToList().ForEach(static inner => inner.NameSources());
        }

        if (query.Kind != SubqueryKind.First)
        {
            DropOrders(level);
        }

        return level;
    }
}

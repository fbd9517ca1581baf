namespace Orm.Querying;

/// <summary>
/// One SELECT while it is put together: what it reads from (a table or another SELECT) and the operators that stand on this
/// level, as positions in the query's steps.
/// </summary>
internal sealed class SelectLevel
{
    private int lastOrder;

    private SelectLevel(EntityMap? entity, SelectLevel? inner)
    {
        Entity = entity;
        Inner = inner;
    }

    public EntityMap? Entity { get; }

    public SelectLevel? Inner { get; }

    public List<int> Conditions { get; } = [];

    public List<SelectOrder> Orders { get; } = [];

    /// <summary>Columns that a SELECT around this one sorts by and that are not among its own.</summary>
    public List<string> Hidden { get; } = [];

    public int? Projection { get; set; }

    public int? Skip { get; set; }

    public int? Take { get; set; }

    /// <summary>Whether the order decides which rows there are, not only how they follow each other.</summary>
    public bool IsCut => Skip is not null || Take is not null;

    public static SelectLevel Over(EntityMap entity) => new(entity, null);

    /// <summary>Whether an operator has to stand around this SELECT instead of in it.</summary>
    public bool MustWrap(PieceKind kind) => kind switch
    {
        PieceKind.Where or PieceKind.OrderBy or PieceKind.ThenBy => Projection is not null || IsCut,
        PieceKind.Select => Projection is not null,
        PieceKind.Skip => IsCut,
        PieceKind.Take => Take is not null,
        PieceKind.Root or PieceKind.Reading or PieceKind.Set => false,
    };

    /// <summary>A SELECT over this one, in the same order.</summary>
    public SelectLevel Wrap()
    {
        var outer = new SelectLevel(null, this);
        foreach (var order in Orders)
        {
            outer.Orders.Add(Projection is null && order.Columns.Count == 0 ? order : Hide(order));
        }

        if (!IsCut)
        {
            Orders.Clear();
        }

        return outer;
    }

    /// <summary>An order before all others: those decide among its equals.</summary>
    public void AddOrder(SelectOrder order)
    {
        Orders.Insert(0, order);
        lastOrder = 0;
    }

    /// <summary>An order after the one added last.</summary>
    public void AddFurtherOrder(SelectOrder order) => Orders.Insert(++lastOrder, order);

    private SelectOrder Hide(SelectOrder order)
    {
        var columns = new Dictionary<string, string>();
        foreach (var name in order.Template.Columns())
        {
            var column = order.ColumnOf(name);
            if (!Hidden.Contains(column))
            {
                Hidden.Add(column);
            }

            columns[name] = NameOfHidden(Hidden.IndexOf(column));
        }

        return order with { Columns = columns };
    }

    /// <summary>A name that no member has.</summary>
    public static string NameOfHidden(int index) => $"\"#{index + 1}\"";
}

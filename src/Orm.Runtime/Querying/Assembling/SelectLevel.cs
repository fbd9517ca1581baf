using Orm.Querying.Templates;

namespace Orm.Querying.Assembling;

/// <summary>One SELECT while it is put together: what it reads from, and the operators that stand on this level.</summary>
internal sealed class SelectLevel(SelectSource source, SelectLevel? enclosing)
{
    private int lastOrder;

    /// <summary>What it reads from: more than one source where a join stands here.</summary>
    public List<SelectSource> Sources { get; } = [source];

    /// <summary>The level of the operator in whose subquery this one is; null in no subquery.</summary>
    public SelectLevel? Enclosing => enclosing;

    public List<PlacedStep> Conditions { get; } = [];

    /// <summary>The GROUP BY.</summary>
    public Piece? Group { get; set; }

    public List<GroupKey> Keys { get; } = [];

    public List<PlacedStep> GroupConditions { get; } = [];

    /// <summary>The columns, where they are not those of the source: a Select, the projection of a Join, an aggregate.</summary>
    public PlacedStep? Projection { get; set; }

    /// <summary>The source's columns in another order than its own.</summary>
    public string[]? Picked { get; init; }

    public bool IsDistinct { get; set; }

    /// <summary>The SELECTs that set operations put to this one.</summary>
    public List<CombinedLevel> Combined { get; } = [];

    public List<SelectOrder> Orders { get; } = [];

    /// <summary>Columns that a SELECT around this one needs and that are not among its own.</summary>
    public List<SelectTerm> Hidden { get; } = [];

    public PlacedStep? Skip { get; set; }

    public PlacedStep? Take { get; set; }

    /// <summary>Whether the order decides which rows there are, not only how they follow each other.</summary>
    public bool IsCut => Skip is not null || Take is not null;

    /// <summary>Whether a set operation leaves rows out that its SELECTs have.</summary>
    public bool LeavesOut => !IsCut && Combined.Exists(static combined => combined.Operation is SetOperation.Intersect or SetOperation.Except);

    /// <summary>Whether the rows are others than those of the sources, so that conditions and orders no longer reach them.</summary>
    public bool IsRemade => Projection is not null || Picked is not null || IsDistinct || Combined.Count > 0;

    /// <summary>Whether its inner rows may be missing.</summary>
    public bool IsLeftJoin => Sources[^1].Join is { Step.Piece.JoinKind: JoinKind.Left };

    /// <summary>Whether its rows are groups, of which nothing was selected yet.</summary>
    public bool HasGroups => Group is not null && Projection is null;

    /// <summary>Whether it is its source with conditions and nothing else.</summary>
    public bool IsBare => Sources.Count == 1 && Group is null && !IsRemade && !IsCut && Hidden.Count == 0;

    /// <summary>The level of an operator further out.</summary>
    public SelectLevel Climb(int up)
    {
        var level = this;
        for (var i = 0; i < up; i++)
        {
            level = level.Enclosing!;
        }

        return level;
    }

    /// <summary>What is grouped by under the name that a hole has.</summary>
    public SelectTerm KeyOf(ColumnPart column) => Keys.First(key => key.Name == column.Name).Term;

    /// <summary>The names of its columns.</summary>
    public string[] Outputs(Dialect dialect) => this switch
    {
        { Projection: { } projection } => projection.Step.Piece.Names,
        { Picked: { } picked } => picked,
        { Group: { } group } => group.Names,
        { Sources: [{ Entity: { } entity }, ..] } => entity.Sql(dialect).Columns,
        _ => Sources[0].Inner!.Outputs(dialect),
    };

    /// <summary>The columns whose values stand in a form that their type does not tell.</summary>
    public string[] Special() => this switch
    {
        { Projection: { } projection } => projection.Step.Piece.Special,
        { Group: { } group } => group.Special,
        _ => Sources[0].Special,
    };

    /// <summary>An order before all others: those decide among its equals.</summary>
    public void AddOrder(SelectOrder order)
    {
        Orders.Insert(0, order);
        lastOrder = 0;
    }

    /// <summary>An order after the one added last.</summary>
    public void AddFurtherOrder(SelectOrder order) => Orders.Insert(++lastOrder, order);

    /// <summary>Has a SELECT around this one see a term under a name, and tells it.</summary>
    public string Hide(SelectTerm term)
    {
        var index = Hidden.IndexOf(term);
        if (index < 0)
        {
            index = Hidden.Count;
            Hidden.Add(term);
        }

        return NameOfHidden(index);
    }

    /// <summary>A name that no member has.</summary>
    public static string NameOfHidden(int index) => $"\"#{index + 1}\"";

    /// <summary>Has its sources' columns written with aliases.</summary>
    public void NameSources()
    {
        foreach (var each in Sources)
        {
            each.IsNamed = true;
        }
    }
}

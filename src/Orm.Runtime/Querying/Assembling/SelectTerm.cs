using Orm.Querying.Templates;

namespace Orm.Querying.Assembling;

/// <summary>An expression on a level: SQL of an operator, or a column that an inner level has for it.</summary>
internal sealed record SelectTerm
{
    public SelectTerm(PlacedStep placed, Template template)
    {
        Placed = placed;
        Template = template;
    }

    public SelectTerm(string column) => Column = column;

    public PlacedStep? Placed { get; init; }

    public Template? Template { get; }

    public string? Column { get; }

    /// <summary>The column that it is; null for any other expression.</summary>
    public ColumnPart? SingleColumn => Template?.SingleColumn;

    /// <summary>The same expression on another level.</summary>
    public SelectTerm On(SelectLevel level) => this with { Placed = Placed! with { Scope = level } };

    /// <summary>Whether it means the same on a level around its own that has the same columns.</summary>
    public bool IsPortable => Placed is { Queries: [] };
}

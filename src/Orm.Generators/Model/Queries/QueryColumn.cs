namespace Orm.Generators.Model.Queries;

/// <summary>A column that a lambda speaks of.</summary>
/// <param name="Name">As SQL writes it, quoted where it must be.</param>
/// <param name="Type">Its type.</param>
/// <param name="Mapped">The entity's column; null for a member of a projection, of which no more is known than its type.</param>
internal sealed record QueryColumn(string Name, ColumnType Type, Column? Mapped)
{
    /// <summary>Whose column it is, as a template's hole begins: nothing for the one row, <c>1:</c> for a join's second, <c>key:</c> for a group's key, a caret for each query outwards.</summary>
    public string Row { get; init; } = "";

    /// <summary>Whether the query before tells the form that a projection's member is kept in; else it is taken from the type.</summary>
    public bool IsFormKnown { get; init; }

    /// <summary>Whether it stands beside the elements of a collection, so that its table's name is written before it.</summary>
    public bool IsQualified { get; init; }

    /// <summary>The collection whose element it is, counted from the outermost; null for a column.</summary>
    public int? Collection { get; init; }

    /// <summary>Whether the collection is within JSON.</summary>
    public bool IsJson { get; init; }
}

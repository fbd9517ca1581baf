namespace Orm.Querying.Templates;

/// <summary>A column of a row that the operator knows.</summary>
/// <param name="Up">How many operators further out the row is: 0 is the operator's own.</param>
/// <param name="Row">Which of its rows: 0, and 1 for the inner one of a join; <see cref="Key"/> for the key of a group.</param>
/// <param name="Name">The column's name as SQL writes it.</param>
internal sealed record ColumnPart(int Up, int Row, string Name) : TemplatePart
{
    /// <summary>Whether what it is a column of is named before it, since it stands beside the elements of a collection.</summary>
    public bool IsQualified { get; init; }

    /// <summary>Stands for the key of a group among the rows.</summary>
    public const int Key = -1;
}

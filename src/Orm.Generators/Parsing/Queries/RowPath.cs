namespace Orm.Generators.Parsing.Queries;

/// <summary>A row, or something within it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Depth">How many queries outwards it belongs.</param>
/// <param name="Path">The members from the row, <c>Address.City</c>; empty for the row itself.</param>
internal sealed record RowPath(RowSource Row, int Depth, string Path)
{
    public RowPath Member(string name) => this with { Path = Path.Length == 0 ? name : $"{Path}.{name}" };
}

namespace Orm.Querying;

/// <summary>A term of an ORDER BY.</summary>
/// <param name="Template">Its SQL.</param>
/// <param name="Columns">Names that a column goes by on this level, where they are others than the template's.</param>
internal sealed record SelectOrder(Template Template, Dictionary<string, string> Columns)
{
    public string ColumnOf(string name) => Columns.GetValueOrDefault(name, name);
}

using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>The columns of a query's rows that the database keeps in forms that their types do not tell, such as an enum as text.</summary>
/// <param name="Columns">Their types by their names; of a group, those of its key.</param>
/// <param name="Documents">Those that are JSON, by the members from the row to them.</param>
/// <param name="Elements">The same of a group's rows; null for rows that are no groups.</param>
internal sealed record RowForms(IReadOnlyDictionary<string, ColumnType> Columns, IReadOnlyDictionary<string, ProjectedColumn> Documents, RowForms? Elements)
{
    public static RowForms None { get; } = new(new Dictionary<string, ColumnType>(), new Dictionary<string, ProjectedColumn>(), null);

    /// <summary>What an operator leaves of them.</summary>
    public RowForms Behind(QueryCall call) => call switch
    {
        { Projection: { } projection } => Of(projection.Columns, elements: null),
        { Operator: QueryOperator.GroupBy } => Of(call.Key, call.Elements.Count > 0 ? Of(call.Elements, elements: null) : this),
        _ => this,
    };

    /// <summary>Whether the rows of two queries are kept in the same forms.</summary>
    public bool AreThose(RowForms other) => Columns.Count == other.Columns.Count
        && Columns.All(column => other.Columns.TryGetValue(column.Key, out var type) && type.IsKeptAs(column.Value));

    /// <summary>Whether a member is JSON, or stands within it.</summary>
    public bool IsWithinDocument(string path)
        => Documents.Keys.Any(document => document.Length == 0 || path == document || path.StartsWith(document + ".", StringComparison.Ordinal));

    public static RowForms Of(IEnumerable<ProjectedColumn> columns, RowForms? elements)
    {
        // A member that the constructor takes and the initializer sets is there twice.
        var types = new Dictionary<string, ColumnType>(StringComparer.Ordinal);
        var documents = new Dictionary<string, ProjectedColumn>(StringComparer.Ordinal);
        foreach (var column in columns.Where(static column => column.IsSpecial))
        {
            types[column.Name] = column.Operand.Type;
            if (column.Operand.Type.Conversion is AsJson)
            {
                documents[column.Path] = column;
            }
        }

        return new(types, documents, elements);
    }
}

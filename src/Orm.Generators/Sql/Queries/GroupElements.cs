using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Sql.Queries;

/// <summary>A GroupBy with a lambda for the elements: a Select of what it gives beside the key's columns, and a GroupBy of these.</summary>
internal static class GroupElements
{
    private const string Name = "orm_key";

    public static bool Has(QueryCall call) => call is { Operator: QueryOperator.GroupBy, Elements.Count: > 0 };

    /// <summary>What is selected first.</summary>
    public static EquatableArray<ProjectedColumn> Selected(QueryCall call)
        => new([.. call.Elements, .. call.Key.Select((column, index) => column with { Name = NameOf(index) })]);

    /// <summary>The GroupBy of it, which needs nothing else of the lambdas.</summary>
    public static QueryCall Grouped(QueryCall call) => call with
    {
        Elements = default,
        Key = new EquatableArray<ProjectedColumn>(call.Key.Select(static (column, index) => column with { Operand = Column(column.Operand, index) })),
        Values = default,
        Queries = default,
        Captured = default,
        Plain = default,
    };

    private static ColumnOperand Column(Operand key, int index)
        => new(new QueryColumn(NameOf(index), key.Type with { IsNullable = key.IsNullable }, null) { IsFormKnown = true }, key.IsNullable);

    // No member's name begins so.
    private static string NameOf(int index) => FormattableString.Invariant($"{Name}{index + 1}");
}

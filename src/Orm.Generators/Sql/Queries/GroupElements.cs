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
    {
        var name = NameFor(call);
        return new([.. call.Elements, .. call.Key.Select((column, index) => column with { Name = Numbered(name, index) })]);
    }

    /// <summary>The GroupBy of it, which needs nothing else of the lambdas.</summary>
    public static QueryCall Grouped(QueryCall call)
    {
        var name = NameFor(call);
        return call with
        {
            Elements = default,
            Key = new EquatableArray<ProjectedColumn>(call.Key.Select((column, index) => column with { Operand = Column(column.Operand, Numbered(name, index)) })),
            Values = default,
            Queries = default,
            Captured = default,
            Plain = default,
        };
    }

    private static ColumnOperand Column(Operand key, string name)
        => new(new QueryColumn(name, key.Type with { IsNullable = key.IsNullable }, null) { IsFormKnown = true }, key.IsNullable);

    // One that no member has.
    private static string NameFor(QueryCall call)
    {
        var name = Name;
        while (call.Elements.Any(element => element.Name.TrimStart('"').StartsWith(name, StringComparison.OrdinalIgnoreCase)))
        {
            name += "_";
        }

        return name;
    }

    private static string Numbered(string name, int index) => FormattableString.Invariant($"{name}{index + 1}");
}

using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A method of Query&lt;T&gt; that takes a lambda.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Operator">What it does with the lambda.</param>
internal sealed record QueryMethod(string Name, QueryOperator Operator)
{
    private static readonly Dictionary<string, QueryMethod> methods = new QueryMethod[]
    {
        new("Where", QueryOperator.Where),
        new("OrderBy", QueryOperator.OrderBy),
        new("OrderByDescending", QueryOperator.OrderByDescending),
        new("ThenBy", QueryOperator.ThenBy),
        new("ThenByDescending", QueryOperator.ThenByDescending),
        new("Select", QueryOperator.Select),
        new("First", QueryOperator.Where),
        new("FirstAsync", QueryOperator.Where),
        new("FirstOrDefault", QueryOperator.Where),
        new("FirstOrDefaultAsync", QueryOperator.Where),
        new("Single", QueryOperator.Where),
        new("SingleAsync", QueryOperator.Where),
        new("SingleOrDefault", QueryOperator.Where),
        new("SingleOrDefaultAsync", QueryOperator.Where),
        new("Any", QueryOperator.Where),
        new("AnyAsync", QueryOperator.Where),
        new("Count", QueryOperator.Where),
        new("CountAsync", QueryOperator.Where),
        new("ExecuteUpdate", QueryOperator.Update),
        new("ExecuteUpdateAsync", QueryOperator.Update),
    }.ToDictionary(method => method.Name, StringComparer.Ordinal);

    public static QueryMethod? Find(string name) => methods.TryGetValue(name, out var method) ? method : null;
}

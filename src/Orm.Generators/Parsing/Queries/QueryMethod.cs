using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A method of a query that the generator takes the place of.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Operator">What it does with its lambdas.</param>
/// <param name="NeedsLambda">Whether it is told by a lambda among its arguments; the others are of the type alone.</param>
internal sealed record QueryMethod(string Name, QueryOperator Operator, bool NeedsLambda = true)
{
    private static readonly Dictionary<string, QueryMethod> methods = All().ToDictionary(method => method.Name, StringComparer.Ordinal);

    /// <summary>Whether it has a form that a value is passed to, beside the lambda.</summary>
    public bool TakesValue => Operator is QueryOperator.Where or QueryOperator.All or QueryOperator.Update;

    /// <summary>Null for a method of another name.</summary>
    public static QueryMethod? Find(string name) => methods.TryGetValue(name, out var method) ? method : null;

    private static IEnumerable<QueryMethod> All()
    {
        QueryMethod[] operators =
        [
            new("Where", QueryOperator.Where),
            new("OrderBy", QueryOperator.OrderBy),
            new("OrderByDescending", QueryOperator.OrderByDescending),
            new("ThenBy", QueryOperator.ThenBy),
            new("ThenByDescending", QueryOperator.ThenByDescending),
            new("Select", QueryOperator.Select),
            new("Join", QueryOperator.Join),
            new("LeftJoin", QueryOperator.Join),
            new("SelectMany", QueryOperator.Join),
            new("GroupBy", QueryOperator.GroupBy),
            new("Lambda", QueryOperator.Lambda),
        ];
        QueryMethod[] terminals =
        [
            new("First", QueryOperator.Where),
            new("FirstOrDefault", QueryOperator.Where),
            new("Single", QueryOperator.Where),
            new("SingleOrDefault", QueryOperator.Where),
            new("Any", QueryOperator.Where),
            new("Count", QueryOperator.Where),
            new("LongCount", QueryOperator.Where),
            new("All", QueryOperator.All),
            new("Contains", QueryOperator.Contains, NeedsLambda: false),
            new("Sum", QueryOperator.Aggregate, NeedsLambda: false),
            new("Min", QueryOperator.Aggregate, NeedsLambda: false),
            new("Max", QueryOperator.Aggregate, NeedsLambda: false),
            new("Average", QueryOperator.Aggregate, NeedsLambda: false),
            new("ExecuteUpdate", QueryOperator.Update),
        ];
        return operators.Concat(terminals).Concat(terminals.Select(static method => method with { Name = method.Name + "Async" }));
    }
}

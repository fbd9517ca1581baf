namespace Orm.Generators.Parsing.Queries;

/// <summary>What to write in place of an operator that has no SQL.</summary>
internal static class UntranslatedAdvice
{
    private const string Anything = "write this query as session.Sql<T>($\"…\"), or go on from AsEnumerable(), which reads the rows and has the program do the rest.";

    private static readonly Dictionary<string, string> instead = new(StringComparer.Ordinal)
    {
        ["Last"] = "sort the other way round, OrderByDescending(…), and take First().",
        ["LastOrDefault"] = "sort the other way round, OrderByDescending(…), and take FirstOrDefault().",
        ["TakeLast"] = "sort the other way round, OrderByDescending(…), and Take(…).",
        ["Reverse"] = "say OrderByDescending(…) where OrderBy(…) stands, or go on from AsEnumerable().",
        ["Order"] = "say OrderBy(x => x), or by which of its members.",
        ["OrderDescending"] = "say OrderByDescending(x => x), or by which of its members.",
        ["ElementAt"] = "say Skip(index).First().",
        ["ElementAtOrDefault"] = "say Skip(index).FirstOrDefault().",
        ["Take"] = "say Skip(start).Take(count).",
        ["MinBy"] = "say OrderBy(…).FirstOrDefault(), or Min(…) for the least value alone.",
        ["MaxBy"] = "say OrderByDescending(…).FirstOrDefault(), or Max(…) for the greatest value alone.",
        ["RightJoin"] = "begin with the other query and say LeftJoin.",
        ["GroupJoin"] = "say LeftJoin, or ask for what is wanted of the others by a query within Select: Select(x => new { x, Count = others.Count(y => y.Key == x.Key) }).",
        ["DefaultIfEmpty"] = "say LeftJoin, or FirstOrDefault().",
        ["CountBy"] = "say GroupBy(…).Select(g => new { g.Key, Count = g.Count() }).",
        ["AggregateBy"] = "say GroupBy(…).Select(g => new { g.Key, Sum = g.Sum(…) }), or Min, Max, Average, Count.",
        ["Aggregate"] = "say Sum, Min, Max, Average or Count, or go on from AsEnumerable().",
        ["DistinctBy"] = "say GroupBy(…), and by Select what is wanted of each group, or Select(…).Distinct().",
        ["UnionBy"] = "say Union of rows that are alike as a whole, or go on from AsEnumerable().",
        ["IntersectBy"] = "say Where(x => others.Contains(…)).",
        ["ExceptBy"] = "say Where(x => !others.Contains(…)).",
        ["OfType"] = "the rows are of one class: leave it out.",
        ["Cast"] = "the rows are of one class: leave it out, or say Select(…).",
        ["SelectMany"] = "let its lambda give a query: SelectMany(x => session.Query<T>().Where(…), (x, y) => …).",
    };

    public static string Of(string name) => instead.TryGetValue(name, out var advice) ? advice : Anything;
}

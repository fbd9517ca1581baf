using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Parsing.Queries.Json;

namespace Orm.Generators.Parsing.Queries;

/// <summary>What is found in the lambdas of one operator besides their SQL.</summary>
/// <param name="method">The operator's method; null where its rows alone are asked about.</param>
internal sealed class LambdaContents(QueryMethod? method)
{
    /// <summary>The method whose lambdas they are, the outer one's for those within.</summary>
    public QueryMethod? Method => method;

    public LambdaValues Values { get; private init; } = new();

    /// <summary>The queries within the lambdas.</summary>
    public List<NestedQuery> Queries { get; } = [];

    /// <summary>The captured queries that those begin with.</summary>
    public List<CapturedQuery> Captured { get; private init; } = [];

    /// <summary>Columns of a projection that are taken to be stored as their type is by default.</summary>
    public SortedSet<string> Plain { get; } = new(StringComparer.Ordinal);

    /// <summary>How the JSON is written that the lambdas look into.</summary>
    public Dictionary<AsJson, JsonOptions?> Json { get; private init; } = [];

    public List<Problem> Problems { get; private init; } = [];

    /// <summary>What may be said of a lambda that is translated all the same.</summary>
    public List<Problem> Remarks { get; private init; } = [];

    /// <summary>The contents of an operator of a query within the lambdas: what is read when the outer operator is called is the outer one's.</summary>
    public LambdaContents ForNested() => new(method) { Values = Values, Captured = Captured, Json = Json, Problems = Problems, Remarks = Remarks };
}

namespace Orm.Generators.Model.Queries;

/// <summary>How two queries' rows come together.</summary>
/// <param name="Kind">Which rows there are.</param>
/// <param name="Condition">What is true of those that belong together; null where all do.</param>
/// <param name="Inner">The second query where it stands in a lambda; null where it is an argument.</param>
internal sealed record Join(JoinKind Kind, Condition? Condition, NestedQuery? Inner);

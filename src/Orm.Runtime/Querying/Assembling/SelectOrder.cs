namespace Orm.Querying.Assembling;

/// <summary>A term of an ORDER BY.</summary>
/// <param name="Term">What is sorted by.</param>
/// <param name="Direction">How: <c> COLLATE "C" DESC NULLS LAST</c>.</param>
internal sealed record SelectOrder(SelectTerm Term, string Direction);

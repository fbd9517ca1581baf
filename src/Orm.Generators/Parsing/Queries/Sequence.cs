using Microsoft.CodeAnalysis.Operations;

namespace Orm.Generators.Parsing.Queries;

/// <summary>Rows that an aggregate speaks of: a group's, perhaps not all of them, or a value of each.</summary>
/// <param name="Row">The rows.</param>
/// <param name="Filters">The conditions on them.</param>
/// <param name="Value">What is taken of each; null for the row itself.</param>
/// <param name="IsDistinct">Whether equal values count once.</param>
internal sealed record Sequence(RowSource Row, IReadOnlyList<IAnonymousFunctionOperation> Filters, IAnonymousFunctionOperation? Value, bool IsDistinct);

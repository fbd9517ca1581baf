namespace Orm.Generators.Model.Queries;

/// <summary>An entity, the session's own object.</summary>
/// <param name="First">The ordinal of its first column.</param>
/// <param name="Type">Its class.</param>
/// <param name="IsOptional">Whether there may be none, as behind a left join.</param>
internal sealed record EntityNode(int First, string Type, bool IsOptional) : ProjectionNode;

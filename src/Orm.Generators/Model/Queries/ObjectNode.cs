namespace Orm.Generators.Model.Queries;

/// <summary>A new object.</summary>
/// <param name="Type">Its type; null for an anonymous one.</param>
/// <param name="Arguments">What its constructor takes.</param>
/// <param name="Members">What its initializer sets.</param>
internal sealed record ObjectNode(string? Type, EquatableArray<ProjectionNode> Arguments, EquatableArray<MemberNode> Members) : ProjectionNode;

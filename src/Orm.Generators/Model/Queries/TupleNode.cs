namespace Orm.Generators.Model.Queries;

/// <summary>A tuple.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Parts">Its parts.</param>
internal sealed record TupleNode(string Type, EquatableArray<ProjectionNode> Parts) : ProjectionNode;

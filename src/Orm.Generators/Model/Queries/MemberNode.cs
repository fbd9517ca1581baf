namespace Orm.Generators.Model.Queries;

/// <summary>A member that an object's initializer sets.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Value">What it is set to.</param>
internal sealed record MemberNode(string Name, ProjectionNode Value);

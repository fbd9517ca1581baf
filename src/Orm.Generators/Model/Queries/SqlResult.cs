namespace Orm.Generators.Model.Queries;

/// <summary>What the rows of raw SQL become.</summary>
/// <param name="Kind">Of which kind it is.</param>
/// <param name="Type">Its type, with nullability.</param>
/// <param name="KeyType">An entity's key's type; null for others.</param>
/// <param name="Members">A scalar's one, a tuple's and an object's parts.</param>
internal sealed record SqlResult(SqlResultKind Kind, string Type, string? KeyType, EquatableArray<SqlMember> Members);

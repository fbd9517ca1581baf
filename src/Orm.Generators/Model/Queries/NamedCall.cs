namespace Orm.Generators.Model.Queries;

/// <summary>A query call under its name within its file: <c>Where1</c>.</summary>
internal sealed record NamedCall(string Name, QueryCall Call);

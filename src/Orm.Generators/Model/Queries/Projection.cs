namespace Orm.Generators.Model.Queries;

/// <summary>What a Select gives.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Result">What is made of them.</param>
internal sealed record Projection(EquatableArray<ProjectedColumn> Columns, ProjectionNode Result);

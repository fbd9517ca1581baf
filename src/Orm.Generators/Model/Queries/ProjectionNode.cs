namespace Orm.Generators.Model.Queries;

/// <summary>A part of what a Select makes of a row.</summary>
internal abstract record ProjectionNode;

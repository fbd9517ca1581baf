namespace Orm.Generators.Model.Queries;

/// <summary>The query calls of a source file, in their order.</summary>
/// <param name="Name">The file's name as an identifier, unique in the project.</param>
/// <param name="Sites">The calls.</param>
internal sealed record QueryFile(string Name, EquatableArray<QuerySite> Sites);

namespace Orm.Integration.Tests.Queries.Catalogue;

/// <summary>A query of the catalogue.</summary>
/// <param name="Code">Its C#, as the page shows it.</param>
/// <param name="Run">Runs it.</param>
public sealed record CatalogueEntry(string Code, Action<Session> Run);

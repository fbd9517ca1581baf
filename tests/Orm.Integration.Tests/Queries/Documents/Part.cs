namespace Orm.Integration.Tests.Queries.Documents;

public sealed record Part(string Name, int Count, decimal Price, List<string?> Notes);

namespace Orm.Integration.Tests.Queries.Entities;

public record Summary(int Id, string Name, int? Age);

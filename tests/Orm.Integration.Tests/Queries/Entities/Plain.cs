namespace Orm.Integration.Tests.Queries.Entities;

public class Plain
{
    public required string Name { get; set; }

    public DateTime CreatedAt { get; init; }
}

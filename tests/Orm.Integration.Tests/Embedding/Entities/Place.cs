namespace Orm.Integration.Tests.Embedding.Entities;

/// <summary>A mutable value object with another in it.</summary>
public sealed class Place
{
    public required string City { get; set; }

    public string? Street { get; set; }

    [Column("zip", Length = 5)] public string Code { get; set; } = "";

    [Embedded] public required Spot Spot { get; set; }
}

namespace Orm.Integration.Tests.Embedding.Entities;

/// <summary>An immutable record.</summary>
public sealed record Amount(decimal Value, [property: AsText] Coin Coin);

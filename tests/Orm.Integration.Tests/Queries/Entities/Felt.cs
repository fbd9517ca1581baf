namespace Orm.Integration.Tests.Queries.Entities;

/// <summary>A record that a Select makes.</summary>
public sealed record Felt(Mood? Was);

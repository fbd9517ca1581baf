namespace Orm.Integration.Tests.Embedding.Entities;

/// <summary>An immutable struct.</summary>
public readonly record struct Spot(double Latitude, double Longitude);

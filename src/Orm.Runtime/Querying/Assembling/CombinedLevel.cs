namespace Orm.Querying.Assembling;

/// <summary>A further SELECT of a set operation.</summary>
internal sealed record CombinedLevel(SetOperation Operation, SelectLevel Level);

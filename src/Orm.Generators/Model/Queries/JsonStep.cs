namespace Orm.Generators.Model.Queries;

/// <summary>A step into JSON.</summary>
/// <param name="Name">A member's name in the JSON, or the digits of a place in a list.</param>
/// <param name="IsPlace">Whether it is a place, counted from 0.</param>
internal sealed record JsonStep(string Name, bool IsPlace);

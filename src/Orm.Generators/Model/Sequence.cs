namespace Orm.Generators.Model;

/// <summary>A sequence that a column's numbers come from.</summary>
internal sealed record Sequence(string? Schema, string Name, string? Start, string? Increment);

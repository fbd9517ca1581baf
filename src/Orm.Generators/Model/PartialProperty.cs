namespace Orm.Generators.Model;

/// <summary>What the implementing half of a partial property must repeat.</summary>
/// <param name="Modifiers"><c>public required</c>, <c>internal override</c> …: without <c>partial</c>.</param>
/// <param name="GetterModifiers">The accessor's own accessibility, empty for none.</param>
/// <param name="SetterModifiers">The accessor's own accessibility, empty for none.</param>
/// <param name="SetterKeyword"><c>set</c> or <c>init</c>, empty where it has none.</param>
internal sealed record PartialProperty(string Modifiers, string GetterModifiers, string SetterModifiers, string SetterKeyword);

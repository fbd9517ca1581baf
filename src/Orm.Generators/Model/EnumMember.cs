namespace Orm.Generators.Model;

/// <summary>A member of an enum.</summary>
/// <param name="Name">Its name, unescaped.</param>
/// <param name="Label">How a text column has it.</param>
/// <param name="Value">Its value in invariant digits.</param>
internal sealed record EnumMember(string Name, string Label, string Value);

namespace Orm.Generators.Model;

/// <summary>A member of an enum.</summary>
internal sealed record EnumMember(string Name, string Value);

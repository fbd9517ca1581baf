namespace Orm.Generators.Model;

/// <summary>An enum.</summary>
/// <param name="IsFlags">Whether it bears [Flags].</param>
/// <param name="Members">Each name (unescaped) once per value, in declaration order, with its value in invariant digits.</param>
internal sealed record EnumType(bool IsFlags, EquatableArray<EnumMember> Members);

namespace Orm.Generators.Model;

/// <summary>An enum.</summary>
/// <param name="Underlying">The kind of its underlying type.</param>
/// <param name="IsText">Whether the column holds the members' names ([AsText]).</param>
/// <param name="IsFlags">Whether it bears [Flags].</param>
/// <param name="Members">Each name (unescaped) once per value, in declaration order, with its value in invariant digits.</param>
internal sealed record EnumType(ScalarKind Underlying, bool IsText, bool IsFlags, EquatableArray<EnumMember> Members);

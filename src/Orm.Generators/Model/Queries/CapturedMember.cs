namespace Orm.Generators.Model.Queries;

/// <summary>A member that an accessor reads: of a captured <c>this</c>, or a static one.</summary>
/// <param name="DeclaringType">The class that declares it, as generated code names it: <c>object</c> where it can't.</param>
/// <param name="RuntimeType">The class with its assembly, as the runtime names it; null where generated code can name it.</param>
/// <param name="Accessor">The field's name, or the getter's.</param>
/// <param name="IsField">Whether it is a field.</param>
/// <param name="IsStatic">Whether it is static.</param>
internal sealed record CapturedMember(string DeclaringType, string? RuntimeType, string Accessor, bool IsField, bool IsStatic);

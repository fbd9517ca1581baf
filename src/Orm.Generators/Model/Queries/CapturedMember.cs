namespace Orm.Generators.Model.Queries;

/// <summary>A member of a captured <c>this</c>.</summary>
/// <param name="DeclaringType">The class that declares it.</param>
/// <param name="Accessor">The field's name, or the getter's.</param>
/// <param name="IsField">Whether it is a field.</param>
internal sealed record CapturedMember(string DeclaringType, string Accessor, bool IsField);

namespace Orm.Generators.Model;

/// <summary>A member on the way to a value.</summary>
/// <param name="Name">Its name, unescaped.</param>
/// <param name="IsOfReference">Whether what it is a member of can be null, by its type or by mistake.</param>
internal sealed record EmbeddedStep(string Name, bool IsOfReference);

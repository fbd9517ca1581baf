namespace Orm.Generators.Model.Queries;

/// <summary>Where a value begins.</summary>
/// <param name="Root">Of which kind it is.</param>
/// <param name="Name">The variable's or member's name; the whole expression of a static one.</param>
/// <param name="Type">Its type with nullability.</param>
/// <param name="Member">How a member is reached through an accessor; null for other roots.</param>
/// <param name="Field">How a field of a generic class is found; null for other roots.</param>
internal sealed record ValueSource(ValueRoot Root, string Name, string Type, CapturedMember? Member = null, GenericField? Field = null)
{
    /// <summary>Which of the operator's lambdas it is read from.</summary>
    public int Lambda { get; init; }

    /// <summary>Whether the compiler may see that it is never read, and leave it out of the closure.</summary>
    public bool IsOptional { get; init; }
}

namespace Orm.Generators.Model;

/// <summary>Where the value of a column of an embedded object is.</summary>
/// <param name="Object">The object, by its place among the entity's.</param>
/// <param name="Steps">The members on the way from the object to the value.</param>
/// <param name="Member">The last member's type; the column's differs from it where the object can be null.</param>
internal sealed record EmbeddedPath(int Object, EquatableArray<EmbeddedStep> Steps, ColumnType Member)
{
    /// <summary>Whether an object on the way can be missing, be it by mistake.</summary>
    public bool CanMiss => Steps.Any(step => step.IsOfReference);
}

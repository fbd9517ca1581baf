namespace Orm.Generators.Model.Queries;

/// <summary>Where a value begins.</summary>
internal enum ValueRoot
{
    /// <summary>A captured local variable or parameter.</summary>
    Variable,

    /// <summary>A member of the object whose method holds the lambda, read through an accessor.</summary>
    Member,

    /// <summary>The value passed to the operator beside the lambda.</summary>
    Passed,

    /// <summary>A static member.</summary>
    Static,
}

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

    /// <summary>A static member that only its own class may name, read through an accessor.</summary>
    HiddenStatic,

    /// <summary>A field of the object whose method holds the lambda, in a generic class. No accessor can name it, since the type arguments are known at run time only.</summary>
    GenericField,
}

namespace Orm.Generators.Model;

/// <summary>How generated code inside the class can write a property.</summary>
internal enum PropertyAccess
{
    /// <summary>By assignment, at any time.</summary>
    Set,

    /// <summary>In an initializer; later through an accessor to the <c>init</c> method.</summary>
    Init,

    /// <summary>Through an accessor to its setter only (private in a base class).</summary>
    InaccessibleSetter,

    /// <summary>By the constructor only, or by the database (a positional or get-only property); later through an accessor to the backing field.</summary>
    ConstructorOnly,
}

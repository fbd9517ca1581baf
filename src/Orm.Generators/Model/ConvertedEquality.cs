namespace Orm.Generators.Model;

/// <summary>How converted values are told apart.</summary>
internal enum ConvertedEquality
{
    /// <summary>By the type's own <c>==</c>.</summary>
    Operator,

    /// <summary>By the type's <c>Equals</c>.</summary>
    Equals,

    /// <summary>By what they are converted to.</summary>
    Column,
}

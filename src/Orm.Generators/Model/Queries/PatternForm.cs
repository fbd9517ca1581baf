namespace Orm.Generators.Model.Queries;

/// <summary>A pattern that a text becomes when it is bound, with what is special in patterns escaped.</summary>
internal enum PatternForm
{
    None,

    /// <summary>For LIKE: texts that begin with it.</summary>
    LikeStart,

    /// <summary>For LIKE: texts that end with it.</summary>
    LikeEnd,

    /// <summary>For LIKE: texts that have it in them.</summary>
    LikePart,

    /// <summary>For GLOB: texts that begin with it.</summary>
    GlobStart,
}

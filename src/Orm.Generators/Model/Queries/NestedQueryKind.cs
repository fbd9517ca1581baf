namespace Orm.Generators.Model.Queries;

/// <summary>What is asked of a query within a lambda.</summary>
internal enum NestedQueryKind
{
    /// <summary>Whether it has a row.</summary>
    Exists,

    /// <summary>Its rows, for a test of membership.</summary>
    Rows,

    /// <summary>Its first row.</summary>
    First,

    /// <summary>How many rows it has.</summary>
    Count,

    /// <summary>One value of all its rows.</summary>
    Aggregate,
}

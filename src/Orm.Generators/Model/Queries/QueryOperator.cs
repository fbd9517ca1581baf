namespace Orm.Generators.Model.Queries;

/// <summary>What an operator does with its lambdas.</summary>
internal enum QueryOperator
{
    Where,

    /// <summary>A Where by the negated condition: All is that no row meets it.</summary>
    All,

    /// <summary>A Where by the equality of a query's one column with a value.</summary>
    Contains,
    OrderBy,
    OrderByDescending,
    ThenBy,
    ThenByDescending,
    Select,
    Join,
    GroupBy,
    Aggregate,
    Update,

    /// <summary>A lambda that is kept, for Where, an order or Select to take.</summary>
    Lambda,
    Sql,

    // Only within lambdas, where they are no calls.
    Distinct,
    Skip,
    Take,
}

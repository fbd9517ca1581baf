namespace Orm.Generators.Model.Queries;

/// <summary>What an operator does with its lambda.</summary>
internal enum QueryOperator
{
    Where,
    OrderBy,
    OrderByDescending,
    ThenBy,
    ThenByDescending,
    Select,
    Update,
    Sql,
}

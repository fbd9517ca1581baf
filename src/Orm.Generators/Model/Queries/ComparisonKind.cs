namespace Orm.Generators.Model.Queries;

/// <summary>C#'s comparisons.</summary>
internal enum ComparisonKind
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

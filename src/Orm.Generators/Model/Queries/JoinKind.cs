namespace Orm.Generators.Model.Queries;

/// <summary>Which rows a join gives.</summary>
internal enum JoinKind
{
    Inner,
    Left,
    Cross,
}

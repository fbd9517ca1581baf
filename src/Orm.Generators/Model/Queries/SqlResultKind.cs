namespace Orm.Generators.Model.Queries;

/// <summary>What the rows of raw SQL become.</summary>
internal enum SqlResultKind
{
    Entity,
    Scalar,
    Tuple,
    Object,
}

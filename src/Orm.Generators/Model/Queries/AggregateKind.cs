namespace Orm.Generators.Model.Queries;

/// <summary>What becomes of many rows.</summary>
internal enum AggregateKind
{
    Count,
    Sum,
    Average,
    Min,
    Max,
}

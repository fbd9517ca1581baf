namespace Orm.Querying;

/// <summary>The other queries that belong to an operator.</summary>
internal interface IOperands
{
    Query[] Operands { get; }
}

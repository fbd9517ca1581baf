namespace Orm.Generators.Model.Queries;

/// <summary>A comparison of two operands.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Left">What stands left.</param>
/// <param name="Right">What stands right.</param>
/// <param name="IsTrueOfNull">
/// Whether an order comparison is true where an operand is null: so is <c>!(a &lt; b)</c>, in C#. Equality knows by itself.
/// </param>
internal sealed record ComparisonCondition(ComparisonKind Kind, Operand Left, Operand Right, bool IsTrueOfNull) : Condition;

namespace Orm.Generators.Model.Queries;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed record ConstantCondition(bool Value) : Condition;

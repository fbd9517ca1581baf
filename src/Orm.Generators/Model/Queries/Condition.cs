namespace Orm.Generators.Model.Queries;

/// <summary>
/// A lambda's condition. There is no negation in it: the parser carries a <c>!</c> down to what it negates, so that SQL's
/// third truth value stands where WHERE takes it for false.
/// </summary>
internal abstract record Condition;

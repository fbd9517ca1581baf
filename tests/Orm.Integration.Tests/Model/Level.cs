namespace Orm.Integration.Tests.Model;

/// <summary>What rows and objects were when a transaction or a savepoint began.</summary>
sealed record Level(Dictionary<Kind, Dictionary<int, Row>> Tables, Dictionary<Thing, (EntityState State, bool IsGone, Row Values)> States);

namespace Orm.Generators.Model.Queries;

/// <summary>A query that a lambda captures, and begins another with.</summary>
/// <param name="Sources">Where its expression begins.</param>
/// <param name="Expression">The expression in C#, <c>{0}</c> standing for a source.</param>
internal sealed record CapturedQuery(EquatableArray<ValueSource> Sources, string Expression);
